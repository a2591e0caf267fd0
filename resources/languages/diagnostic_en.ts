<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ActsBar</name>
        <message>
            <source>Answers or evidence have changed since this was worded. Read it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked again by a second expert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked again by a second person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked by {who}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked by {who}; the answers, the evidence or the wording have changed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as checked by a second expert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as checked by a second person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to the annex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to the main list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One sentence is enough; it stays in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the check back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The wording still fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two colleagues worded this differently; both wordings stay in the history. What is written now settles it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is it left out?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AdministrationField</name>
        <message>
            <source>Entry in the list of administrations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one entry holds these letters, such as {some}. Choose one from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code {code} is not in the list of this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list names no WCO region for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such entry. Choose one that the list offers, or leave the field empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a part of the name, or the code. It places the file by code and region; what is printed is the name above.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AimsCard</name>
        <message>
            <source>Indicator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner, suggested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set by the administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>such as 2027-06-30, 2027-06 or 2027</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AmendmentBox</name>
        <message>
            <source>An amendment needs a reason: one sentence is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave as agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the amendment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scope was agreed on {date}. A change is a dated amendment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who asked for it, and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{item} would come into the scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{item} would go out of the scope.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AmendmentList</name>
        <message>
            <source>{item}: into the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{item}: out of the scope</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AppearanceMenu</name>
        <message>
            <source>About Diagnostic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the computer is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Diagnostic {version}

An independent, open-source aid; not a product of the World Customs Organization. SECURE is a provisional text of 2007: voluntary, to be adopted or adapted in whole or in part. Nothing here changes rights, obligations or flexibilities under TRIPS.

Licence: Apache-2.0. Fonts: IBM Plex (OFL-1.1), DejaVu. Icons: Lucide (ISC).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast, light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language, from the next start on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List of keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskedFields</name>
        <message>
            <source>As before: {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team note, never leaves the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a role, not a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>interview, document, visit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AssessmentFrame</name>
        <message>
            <source>Dealt with {done} of {asked} · Answered {answered} · Unknown {unknown} · Declined {declined} · Not applicable {never}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Self-assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} · exercise</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardHead</name>
        <message>
            <source>Safeguard</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CellPanel</name>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to question {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckForm</name>
        <message>
            <source>Nothing is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions can be answered before any of this is settled. What is open is open in the report as well.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Still open: %n</source>
            <translation>
                <numerusform>Still open: %n</numerusform>
                <numerusform>Still open: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>What follows from what was said</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entered at the set-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export Word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letterhead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No report leaves this out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signatories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{item}: not entered yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChooseBox</name>
        <message>
            <source>All of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the folder of this assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read before anything is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned workbooks (.xlsx), and copies of this assessment from other computers (.diagnostic). Several at once; they can also be dropped here. What would come of each cell is shown first, and nothing is written before you say so.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommentBox</name>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment · needed for {answers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment · needed for {answer}: what is missing?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConflictBox</name>
        <message>
            <source>A further answer: {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reason is needed; one sentence is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both kept so far: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both texts, one below the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what should stand, or keep both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the report: both answers; what rests on them stays unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep both, report as open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or choose a further answer here:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason · needed, becomes part of the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources differ. Both accounts stay; which one counts is a decision and needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two answers were recorded. Both stay in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What should stand?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no name given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {when}: {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{one} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConflictsPage</name>
        <message>
            <source>Administration and team say nothing different.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that workbooks said could be read, or was dealt with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was decided yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stood in a cell and could not be read stands here until somebody has dealt with it, or answered there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was decided stands here with its reason; it can be withdrawn, and what did not count stays readable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where both answered differently, both stand here side by side. That is no conflict: each voice keeps its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where two experts, or two sources, say different things, both stand here until somebody decides and says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which matters</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContinueCard</name>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue at {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum questions dealt with, counted apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not reachable now. If it lies on a stick or in a network folder, connect that first; if it was moved, open it from its new place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dealt with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more, once others are answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two answers, to be decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown, to be established</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {asked}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CriteriaList</name>
        <message>
            <source>One of these is enough:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DatesForm</name>
        <message>
            <source>Add a site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begun on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day in the country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages of the interviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name and kind of each place. Practice at level 3 asks for at least two kinds of site, at level 4 for all kinds in scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No site is named yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers are asked for this period. A year alone will do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period of the figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say as well where somebody interpreted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites visited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out site {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report can be written in another language than this screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecidedCard</name>
        <message>
            <source>A reason is needed; one sentence is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for withdrawing it; both stand open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for withdrawing the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by {name}, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no name given</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>A reason is needed; one sentence is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both texts, one below the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what should stand, or keep both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the report: both; what rests on them stays unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep both, report as open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason · needed, becomes part of the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What should stand?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftOffer</name>
        <message>
            <source>Discard it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typed on {when} and not finished: “{text}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>About this question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guidance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voices</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvidenceForm</name>
        <message>
            <source>By itself: {strength}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I read it myself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen or sampled on site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows a review in the last five years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows that the text is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>article, page, register number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>official translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read in the original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>such as Customs Code, art. 203</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unit or role it comes from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unofficial translation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvidenceLine</name>
        <message>
            <source>Add evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence begun, not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence {code}, {name}: {strength}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} · for and against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} · speaks against</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvidencePanel</name>
        <message>
            <source>A new piece of evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence for {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence {code} for {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For law or practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For which row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here it speaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away from this question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away from {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to which level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it speaks for here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down facts; the strength E0 to E3 follows from them. Documents stay where they are. Ctrl and Enter records.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>against it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>both, as it may be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>level {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answer as a whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the legal base only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExchangePage</name>
        <message>
            <source>Bring in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportChoices</name>
        <message>
            <source>Each question goes to the unit that is asked first, such as legal or post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything the team recorded goes along, apart from notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings, for a reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One workbook for each unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recommendations as they are drafted now, each with a place for the administration's reply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team's own answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfinished as they are, of class A and B; shown beside the administration's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which questions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message numerus="yes">
            <source>%n workbook(s) written, read back and counted.</source>
            <translation>
                <numerusform>%n workbook written, read back and counted.</numerusform>
                <numerusform>%n workbooks written, read back and counted.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting what would leave ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can leave like this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing {file}, and reading it back ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing, and reading back: {done} of {total} workbooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} questions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n workbook(s) will be written</source>
            <translation>
                <numerusform>%n workbook will be written</numerusform>
                <numerusform>%n workbooks will be written</numerusform>
            </translation>
        </message>
        <message>
            <source>Every sheet says that this is an exercise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interview notes and the other notes of the team never leave, whatever is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing but empty questions: there is no entry yet that may leave.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stays here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n further</source>
            <translation>
                <numerusform>and %n further</numerusform>
                <numerusform>and %n further</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} · for {unit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{questions}. Read back and counted: entries {entries}, rows {rows}, cells that hold something {filled}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{questions}; entries that go along: {entries}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>A matter of health or safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addressee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instruments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raises the class by one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldEditor</name>
        <message>
            <source>Amount and currency, such as 120.50 EUR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known to the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known to the month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known to the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{question}: no answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Findings and recommendations</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingsPage</name>
        <message>
            <source>Add a recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levels, flags and recommendations appear here as answers come in. Each says what it rests on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No question is answered yet, so nothing was found.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FlagsPane</name>
        <message>
            <source>A flag asks for a second look. It is no finding by itself, and it never moves a level.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flags appear here as answers and evidence come in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No flag is raised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section {code}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Next: {step}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuidancePanel</name>
        <message>
            <source>A safeguard: it protects traders, owners and the public, and counts as much as a power.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside TRIPS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence to ask for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is worded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levels for practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levels for the legal base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SECURE 2007, Section {section}, standard {number}; provisional and voluntary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strong evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The standard in our words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weak evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom to ask</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the help</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryEntry</name>
        <message>
            <source>A reason is needed; one sentence is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blank for good…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blank this entry for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blanked for good: {facet}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision: {facet}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For good: nobody can bring it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it says is blanked here and wherever this assessment is merged. Its place, its author and its time stay, and so does the reason: do not repeat in it what is blanked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stood before stands again. Why is it withdrawn?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stood before stands again; the withdrawal can itself be withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawal: {facet}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no name given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>source: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{act} · built on something withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{act} · stands now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{act} · withdrawn</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message numerus="yes">
            <source>%n earlier act(s)</source>
            <translation>
                <numerusform>%n earlier act</numerusform>
                <numerusform>%n earlier acts</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was said here yet. Every answer, change and withdrawal will be listed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n new record(s) came in.</source>
            <translation>
                <numerusform>%n new record came in.</numerusform>
                <numerusform>%n new records came in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s) would come in.</source>
            <translation>
                <numerusform>%n new record would come in.</numerusform>
                <numerusform>%n new records would come in.</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy of the assessment is made first. Then everything is written, or nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it was before, the assessment lies in {copies}. To go back, open that copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files again whenever you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied: the cells that were refused or have to be asked about, with sheet, cell and what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy what to ask</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Corrected workbooks count at %n place(s).</source>
            <translation>
                <numerusform>Corrected workbooks count at %n place.</numerusform>
                <numerusform>Corrected workbooks count at %n places.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide what differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Kept apart, since their sign stands for something else here: %n.</source>
            <translation>
                <numerusform>Kept apart, since their sign stands for something else here: %n.</numerusform>
                <numerusform>Kept apart, since their sign stands for something else here: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the file that is marked above out again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking again ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making a copy, then taking in ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing had to be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is chosen yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new would come in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading was stopped. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading: {done} of {total} files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replacing earlier workbooks needs a reason; one sentence is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is open for reading: nothing can be taken in.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>To decide: %n question(s).</source>
            <translation>
                <numerusform>To decide: %n question.</numerusform>
                <numerusform>To decide: %n questions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What differs is written side by side and waits under Decide: %n question(s).</source>
            <translation>
                <numerusform>What differs is written side by side and waits under Decide: %n question.</numerusform>
                <numerusform>What differs is written side by side and waits under Decide: %n questions.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was read before is still here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LevelBox</name>
        <message>
            <source>Answers or evidence have changed since; confirm it again or follow the rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm the level, or move it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed at {level} by {who}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow the rules again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level of {cell}, {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set to {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set to {level} by {who}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules propose no level: {state}. Setting one is for the team lead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules propose {level} from the answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why another level than the proposed one? It is printed in the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no name given</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LevelButton</name>
        <message>
            <source>Press to see why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set by an expert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{levels}. Press to see why.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LevelPanel</name>
        <message>
            <source>Back to the question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence behind it: {strength}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level {level}, beside the point here: {meaning}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level {level}, met: {meaning}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level {level}, not known yet: {meaning}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level {level}, not met: {meaning}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line by line; the lowest line in the scope decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of these is enough:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Self-reported: evidence is not weighed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What each level asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What each level asks for, in the line that decides: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListEditor</name>
        <message>
            <source>{question}: no answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>An invented administration, answered in full. This takes a moment, and only the first time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments (*{suffix})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy what I typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaving once more leaves without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved: {cause}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open an assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample mission is being prepared</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatrixEditor</name>
        <message>
            <source>Declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don't know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n/a</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ref</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{signs}. Digits 1 to {last} answer a line in this order, and step to the next.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatterList</name>
        <message>
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatterView</name>
        <message>
            <source>Both kept so far: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dealt with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to question {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to question {code}, also for a further answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the set-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voices differ. Both stay side by side; only what both agree on is recorded as agreed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times are shown to help you remember. They do not decide what stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{one} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MemberEditor</name>
        <message>
            <source>1 to 4 letters that number this person's evidence, as AL in EV-AL-01.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person for the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An observer and a pre-accredited expert cannot sign off alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or an agreed short form. It stands only here; entries carry a code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewAssessmentPage</name>
        <message>
            <source>1 to 4 letters that number this person's evidence, such as AL in EV-AL-01.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name or an agreed short form. It stands in this file only; entries carry a code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create and set up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name as it is to be printed. An administration need not be a State.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New mission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New self-assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is named yet. What is entered carries this person's code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One assessment is one file. Copying the file copies the assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person who fills this in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration has no name yet. Write it as it is to be printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has no name yet. Type one, or choose a place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file will not be encrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an exercise: it stays apart from real assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the file goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever can copy it can read it. Keep it on a disk or a stick that only the team can reach.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotKnownPane</name>
        <message>
            <source>By which day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No fact is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody said “don't know”, and no level waits for an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum: Art. {articles}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown is not zero, and makes no finding. Each fact waits here until somebody establishes it; a name or a unit and a day are enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for it: {things}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the TRIPS minimum applies is not known yet: WTO membership belongs to the set-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who would know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a level for now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>levels: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recommendations: {rules}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suggested: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, question {code}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumbersEditor</name>
        <message>
            <source>For what is left empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n/a</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ref</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is left empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Not applicable” needs a reason; a few words are enough.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnPane</name>
        <message>
            <source>Add a recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the standard it concerns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is voluntary: “the administration may wish to consider …”. What the TRIPS minimum asks for is drafted by rule alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendation, as it will be printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was seen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>A customs territory can be a Member in its own right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As stated by the administration. Nothing here is a finding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customs union</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it exist?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facilities that exist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Footnote 12 to TRIPS Art. 51 concerns borders inside a union at which controls were taken away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a customs union, with borders to the outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a customs union, with no border to the outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least-developed country Member in transition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member of the WTO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No customs union, or controls at all borders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows about a facility that does not exist are not applicable: nobody is asked, and it is no gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS Art. 66.1, until 1 July 2034 or until the Member leaves the group, whichever comes first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfilePane</name>
        <message>
            <source>Law and practice stand side by side and are never added up. A level describes an arrangement; it says nothing about TRIPS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside the agreed scope. This is not a gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile of levels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section {code}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} · incomplete</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Back to our own answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the agreed scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReasonField</name>
        <message>
            <source>Why is it not applicable? It is recorded once there is a reason; Esc leaves it as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is not applicable</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecentRow</name>
        <message>
            <source>Mission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Self-assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out of the list; the file stays where it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {name} out of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not reachable now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} · exercise</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecommendationColumn</name>
        <message>
            <source>Recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendation, as it will be printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title, as it will be printed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecommendationHead</name>
        <message>
            <source>Held back: it needs a power that was not located yet. First comes: {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{standards} · class {klass}, {name}: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Recorder</name>
        <message>
            <source>Not saved: {cause}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RefusedCard</name>
        <message>
            <source>Dealt with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dealt with: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits no longer; the text stays in the history, and undo brings it back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplyCard</name>
        <message>
            <source>Comment of the administration, word for word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reply yet. Without one by {day} the report says: no comment received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reply yet. Without one the report says: no comment received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration's comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration's reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in its own words, printed as written, never edited by the team</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestForm</name>
        <message>
            <source>Administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aims</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An exercise stays apart: it is marked everywhere and meets only other exercises.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Diagnostic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function, or name and function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this an exercise?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name as it is to be printed. An administration need not be a State.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of mission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monitoring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request signed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitive topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support goes to Members who ask for it (SECURE 2007, paragraph 7). Everything can be filled in later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration works alone, in its own voice: levels are claimed, and printed as self-reported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is handled with care or left out. Not printed in a report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the administration wants to get out of it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RestsPanel</name>
        <message>
            <source>The whole report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this page rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part}: {standards}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SafeguardsPane</name>
        <message>
            <source>Safeguards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They protect traders, owners and the public, and count as much as powers (TRIPS Art. 41 and 53 to 56; SECURE 2007, paragraph 10).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>located</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not located</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not needed on this path</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScopeField</name>
        <message>
            <source>All that were agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only some</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standards or questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standards or questions by their codes, such as I-4, II3-1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which questions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScopeForm</name>
        <message>
            <source>Added modules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added modules in the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amendments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked only when ticked. The TRIPS short list is asked in any case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control situations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control situations in the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From then on a change of the scope is an amendment: it needs a reason and carries its date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope agreed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section {code}: standards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections in the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standards are modular (SECURE 2007, paragraphs 8 and 19). What is not ticked lies outside the agreed scope: that is neither a gap nor not applicable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The situations in which goods are under Customs supervision. The same tick covers post and express wherever the questions name them. What does not exist here is said in the profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the administration wants advice. A voluntary item can then stand higher in the report; nothing else changes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchPalette</name>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a question, standard or evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is named like this. Try a code such as I2-2, or fewer words; questions are found by their own words, not by what was answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question, standard, evidence ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SeenCard</name>
        <message>
            <source>Added by an expert; no rule stands behind it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafted by rule {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No evidence is linked to these answers yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rests on</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show all %n answers</source>
            <translation>
                <numerusform>Show all %n answers</numerusform>
                <numerusform>Show all %n answers</numerusform>
            </translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SetupPage</name>
        <message>
            <source>Steps of the set-up</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetBar</name>
        <message>
            <source>Bringing the pages up to date ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Composing the pages ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit the pages to the width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this page rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing {path} ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written: {path}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Pages of the report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SideCard</name>
        <message>
            <source>Does not stand; it stays in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brought in {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}  {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StandardHeader</name>
        <message numerus="yes">
            <source>%n not needed</source>
            <translation>
                <numerusform>%n not needed</numerusform>
                <numerusform>%n not needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resting on an unknown</source>
            <translation>
                <numerusform>%n resting on an unknown</numerusform>
                <numerusform>%n resting on an unknown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for the set-up</source>
            <translation>
                <numerusform>%n waiting for the set-up</numerusform>
                <numerusform>%n waiting for the set-up</numerusform>
            </translation>
        </message>
        <message>
            <source>A confirmed level has to be looked at again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers or evidence changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>addressed to: {addressee}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an option, never a gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>concerns the Secretariat only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>context, without a level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside the agreed scope; this is not a gap</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>up to %n more</source>
            <translation>
                <numerusform>up to %n more</numerusform>
                <numerusform>up to %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {asked} dealt with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{modality}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StandardLine</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why: {standard}, {title}, {caption}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StandardsTree</name>
        <message>
            <source>Added modules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added modules: none chosen. They are chosen in the set-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up list</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Follow-up list, %n question(s)</source>
            <translation>
                <numerusform>Follow-up list, %n question</numerusform>
                <numerusform>Follow-up list, %n questions</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS short list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which standards are listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>out of scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{counted}, and up to {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{line}, flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{line}, outside the agreed scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{line}, waits for the answer to other questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{line}, {done} of {total} dealt with</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A team of experts, in the country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An exercise, answered in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An independent, open-source aid; not a product of the World Customs Organization. SECURE is a provisional text of 2007: voluntary, to be adopted or adapted in whole or in part. Nothing here changes rights, obligations or flexibilities under TRIPS. There is no overall result and no comparison between administrations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance, language, help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments opened on this computer will be listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin a mission or a self-assessment, open a file, or look around in the sample.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue where you stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filled in by the administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From disk or USB stick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New mission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New self-assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the sample mission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other assessments on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The files themselves stay where they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this program is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works offline. Nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Nothing changed since it was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing will be changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline: nothing leaves this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved on this disk {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last entry is not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing to the disk ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not encrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open for reading</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamForm</name>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries carry a person's code, never a name. The name stands only in this list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is in the list yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {name} out of the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is entered here carries this person's code. It is remembered on this computer, not in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who works at this computer now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{detail}. Cannot sign off alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{role}, mark {mark}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TermsBox</name>
        <message>
            <source>Adopt as what the administration states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Among the files is a self-assessment, which is an assessment of its own. Adopted, its answers stand beside the team's; levels, persons and notes stay behind.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Places at which an earlier workbook of the same respondent says something else: %n. Both stay unless these replace it.</source>
            <translation>
                <numerusform>Places at which an earlier workbook of the same respondent says something else: %n. Both stay unless these replace it.</numerusform>
                <numerusform>Places at which an earlier workbook of the same respondent says something else: %n. Both stay unless these replace it.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reason for replacing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason · needed, becomes part of the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These workbooks replace the earlier ones</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TermsForm</name>
        <message>
            <source>20 working days are customary; silence is printed as: no comment received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft is marked on every page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft is marked on every page. Final means signed off by the team lead and received by the administration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers may be recorded and read by those named in the team.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent: figures of groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent: keeping at the secretariat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent: use in this work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts by level may include this administration, in groups of five or more, never by name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function of that official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letterhead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is preset: the report is issued by whoever you enter. It never speaks for the World Customs Organization.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One line each: name and function.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply of the administration due on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signatories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands at the top of the title page, line by line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands on the title page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms for the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file may be kept in the secretariat's register. Notes of the team and evidence files stay out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who clears the answers for the administration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who keeps the file, for how long, who may see what. Answers belong to the administration.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Typed last time and not recorded yet. It is recorded when you leave the field.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Back to the start page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a question or standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set-up</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TriageView</name>
        <message>
            <source>Cells of the workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the balance adds up</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TripsPane</name>
        <message>
            <source>Art. {article}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For information, the answers give: {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendation: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum, item by item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{applies}. Each item rests on its own answers; a level has no part in it. The answers are kept as information.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{applies}. Each item rests on its own answers; a level has no part in it. What is not located calls for legal confirmation.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VoicesPanel</name>
        <message>
            <source>Nobody has spoken on this question yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set back to not asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: unit or role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voices differ. Both stay side by side; only what both agree on is recorded as agreed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a further source says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What both agreed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the administration states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down beside our own answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write in this voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no name given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unit or role of the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written {when} by {who}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhoLine</name>
        <message>
            <source>A unit or a role is enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who would know?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>such as Thursday</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Evidence behind it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level {level}, beside the point here: {meaning}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level {level}, met: {meaning}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level {level}, not known yet: {meaning}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level {level}, not met: {meaning}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line by line; the lowest line in the scope decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Self-reported: evidence is not weighed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength: {strength}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What each level asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What each level asks for, in the line that decides: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WordingField</name>
        <message>
            <source>(the rule's text)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the rule's text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this wording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two wordings stand here. Take one, or write a third.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no name given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rule's text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version {number} · {who}, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}: {text}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>Given and not kept: {answer}. {cause}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are writing down what both agreed on. Both answers stay beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are writing down what the administration states. It overwrites nothing of the team's answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are writing down what this source says: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are writing in another voice: {voice}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: {answer}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Levels</name>
        <message>
            <source>Why this level</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_View</name>
        <message>
            <source>Sections and standards</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>A mistake of the program. What was saved is on the disk. The report below names places in the program and holds no answer; copy it and send it to whoever supports you.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>criteria</name>
        <message>
            <source> and </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a figure is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>advice wanted on {standard}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least {figure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most {figure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>beside the point here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not hold in the set-up: {item}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds in the set-up: {item}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than {figure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>level of {cell}: {bounds}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than {figure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no figure is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not ticked: {options}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not {wanted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ticked: {options}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within the agreed scope: {item}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{bounds} of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said} · looked for: {wanted}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>2026-11-16 or 16.11.2026</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type 2026-11-16 or 16.11.2026, day first; 2026 or 2026-11 will do. Shown with the year first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type 2026-11-16 or 16.11.2026, day first; shown as 2026-11-16.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>evidence</name>
        <message>
            <source>E0, a statement only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E1, two independent statements, or seen once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E2, a document that was read, or a data extract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E3, read and seen or sampled on site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence {code}, {name}: {strength}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question {code}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>data extract (register, statistics)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>document (law, instruction, form)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not ticked: {options}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>observation on site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>record (minutes, list)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sample of files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>statement (interview)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>test (message, call)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} · speaks against</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
        <message>
            <source>A self-assessment: adopt it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A whole file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Administration in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adopted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree in part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aims</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An empty cell says nothing; what stands here stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Annex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another expert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another value stands here in the same voice. Both stay; the choice is made under Decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers and levels of the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers, comments, respondents, links of evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis and class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files to bring in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class {letter}: {whom}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment on the reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent: use in group figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent: use in the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent: use in this work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customs union</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Diagnostic mission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disagree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emptied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries of a class this version does not know</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Entries that its hidden sheet carries and that are not here yet: %n.</source>
            <translation>
                <numerusform>Entries that its hidden sheet carries and that are not here yet: %n.</numerusform>
                <numerusform>Entries that its hidden sheet carries and that are not here yet: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export a workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts of the set-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings and replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows what is chosen here: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For all answers: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function of the clearing official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health or safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indicator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It agrees with what stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It becomes an entry in the voice of the workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It counts for the answers that name no respondent of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a note fixed to a cell. Nothing is taken from it; look whether it belongs to an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lies outside of the tables. Nothing is taken from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It reads as it was exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says nothing new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in a cell that is only shown. Nothing is taken from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in a column that is not of the form. Nothing is taken from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in a row that is not of the form. Nothing is taken from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands on a sheet of somebody's own. Nothing is taken from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes the answer back. What was said stays in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was settled here since; the decision stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was taken in before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was withdrawn here since, and stays withdrawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of mission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages of the interviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least-developed country Member in transition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letterhead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level of {standard}, {dimension}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levels set by the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Main list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member of the WTO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monitoring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No name given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not adopted, left as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is taken from it until somebody has asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is taken from it; its text is listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside of the questions chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside the scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period of the figures: from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period of the figures: to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person of the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persons and evidence of the team (class C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read by the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to adopt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply due on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report issued by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request signed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Respondent's role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Respondent's unit</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Rows that are missing: %n. What stood there was left alone.</source>
            <translation>
                <numerusform>Rows that are missing: %n. What stood there was left alone.</numerusform>
                <numerusform>Rows that are missing: %n. What stood there was left alone.</numerusform>
            </translation>
        </message>
        <message>
            <source>Same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope agreed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope: control situation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope: module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope: part of a standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope: section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope: standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Self-assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitive topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet {sheet}: the column {column} is missing. What it held was left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signatories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site visited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaks as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms for the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cell was emptied. What stood there stays; an empty cell says nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line stands twice; it counts once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team's own notes (class D): they never leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing here to withdraw.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be considered later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typed in the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions signed off or submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Way of working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who would act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who would know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wording of findings, and replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workbooks and assessments (*.xlsx *.diagnostic);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, with borders to the outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, with no border to the outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>administration and secretariat</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n further</source>
            <translation>
                <numerusform>and %n further</numerusform>
                <numerusform>and %n further</numerusform>
            </translation>
        </message>
        <message>
            <source>both kept, reported as open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decided: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>legal base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>publishable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>team and administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the team alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cells} cells = {parts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, sheet {sheet}, cell {cell}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{outcome}, mended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{question}, {column} (sheet {sheet}, cell {cell}): “{found}”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>Export the report as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the report as Word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word (*.docx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} report (draft)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>findings</name>
        <message numerus="yes">
            <source>%n fact(s)</source>
            <translation>
                <numerusform>%n fact</numerusform>
                <numerusform>%n facts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not located</source>
            <translation>
                <numerusform>%n not located</numerusform>
                <numerusform>%n not located</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a level</source>
            <translation>
                <numerusform>%n without a level</numerusform>
                <numerusform>%n without a level</numerusform>
            </translation>
        </message>
        <message>
            <source>1, an order by the head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2, budget or staff within a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3, secondary legislation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4, a law, or an IT system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice is no longer wanted on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Annex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class 1 · Immediate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class 2 · Foundation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class 3 · Operational</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class 4 · Optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Defer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disagree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held back until the law is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the annex: the main list is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lies outside the agreed scope now. This is not a gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item by item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out, with a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal certainty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved to the annex by an expert.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer triggered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile of levels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safeguards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The TRIPS minimum is not stated to apply now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answers that count now no longer trigger it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The main lists take 12 in all, so that they are read: %n place(s) left.</source>
            <translation>
                <numerusform>The main lists take 12 in all, so that they are read: %n place left.</numerusform>
                <numerusform>The main lists take 12 in all, so that they are read: %n places left.</numerusform>
            </translation>
        </message>
        <message>
            <source>The main lists take 12 in all, so that they are read: no place left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voluntary (SECURE)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voluntary · SECURE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was written stays here and is not printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was written stays here; only the administration's reply is printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a danger to officers or the public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a legal base above level 1 ({cell})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an element of the TRIPS minimum was not located</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>applicable as stated by the administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>foundation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>immediate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it concerns how the work is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it goes beyond what TRIPS asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>located</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not currently an obligation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not currently an obligation: all borders inside a customs union</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not currently an obligation: not a WTO Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not currently an obligation: transition of least-developed countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not located</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>operational</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other work builds on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly located</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice without a located power exposes officers and traders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>raised by one: health or safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reply received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set by the expert who added it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the TRIPS minimum applies as stated by the administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the administration wants advice on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>transit alone never stands above class 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two wordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether it applies is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{known} of {items} known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{standards} · effort {effort} · impact {impact}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{standards} · waits for: {first}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>flags</name>
        <message>
            <source>A protection of traders, owners or the public was asked for and not located.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers of one voice, or statements of several sources, disagree. What rests on them is unknown until somebody settles it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks at answers only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks at claimed and supported levels together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks at the levels claimed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice stands at 2 or above, the legal base at 1 or below. The basis for what is done is to be confirmed in writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The legal base stands at 3 or above, practice at 1 or below. Find out why before anybody drafts a new law.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The level claimed lies two or more above what the evidence supports. Ask for the evidence named at the questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three or more figures of this section are not measured. That is a finding about data, not a zero.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>grid</name>
        <message>
            <source>? don't know · n/a not applicable · ref declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable: {cells}. {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>A claimed level follows from the answers. A supported level is the highest that the evidence carries. In a self-assessment levels are claimed, and printed as self-reported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An assessment of how Customs can act against counterfeit and pirated goods, against the provisional SECURE standards of 2007. They are voluntary; nothing here is a verdict, and there is no overall result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claimed and supported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five ways of having no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nine articles are asked in every assessment and listed apart. Whether they apply is said in the profile, as the administration states it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet, don't know, declined, not applicable and outside the scope are five different things. None of them is a zero, and none is counted as a gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set-up says for whom, in which scope and by whom. Questions are answered one by one. Findings show the levels, what they rest on, and the drafts of recommendations. Report prints all of it. Exchange sends workbooks out, takes answers in, and lists what waits for a decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The five parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two voices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is entered is on the disk when the line at the bottom says so. Nothing is overwritten: every answer stays in the history, and taking back is a new entry. One assessment is one file; copying the file copies the assessment. The file is not encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the administration states and what the team records stand side by side. Two experts who disagree are shown until somebody decides, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this is for</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>(emptied)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it was asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Respondent's role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Respondent's unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who would know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why both were kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an answer of a later version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blanked for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>speaks against it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>speaks for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the content is gone, its place stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what stood before stands again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stance}, level {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Add evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer, comment, evidence, next question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin a mission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an option of the open question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what should stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close a list or a drawer; nothing typed is lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange: decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold the list of standards, the drawer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From one matter to the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a question, a standard or a piece of evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help, list of keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In an assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger, smaller, normal size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move in a grid; a digit answers and steps down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next and previous question that is still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next area of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next question, previous question; in a grid of figures the next line first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set-up, questions, findings, report, exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back what was recorded last, as a new entry, and show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the answer back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The main action of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the reason; in the reason: record the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up, Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who would know?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>levels</name>
        <message>
            <source> (row: {name})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> and proof of publication and review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>* This practice is levelled by the mission's own definition; SECURE asks for the legal base only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A safeguard was not located</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At {level}{row}; the next level depends on {codes}, not known yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claimed by the administration; not confirmed by the team yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence still to be provided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures are not kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held at {level}{row} by the answers to {codes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Law in place; its use was not seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice seen; legal basis to be confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set to {level}{row} by an expert, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supported at {level}{row}: the next level needs evidence {needs}{proof}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supported at {level}{row}: {evidence} speaks against a higher level.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two accounts differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown, which is not zero. Open: {codes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>claimed {claimed}, not confirmed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>claimed {claimed}, support {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n/a</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not applicable, as answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not applicable: a legal limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not applicable: there is no such facility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside the agreed scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ref</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>self-reported {claimed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>supported {supported}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>supported {supported} · claimed {claimed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the administration declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown, not zero</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown: two answers stand against each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{caption} · information only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {caption}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {caption}, of 4</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>listing</name>
        <message>
            <source>Follow-up: what is to be found out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum: the short list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>not-known</name>
        <message>
            <source>accounts differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody knew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not asked yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>notice</name>
        <message>
            <source>All questions that are asked on this path are dealt with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields show what is there and take nothing. Copy the file to a folder of your own and open the copy to work on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields show what is there and take nothing. Open the file again to work on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields show what is there and take nothing. Take the protection off, or open a copy, to work on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was kept and stands in its field, not recorded yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other question is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for reading, as you asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for reading: the folder of this file cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for reading: this file is write-protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several persons belong to the team. Until one is named, what is entered here carries nobody's code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ended while something was being typed in the set-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is left open is the question before you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who works at this computer?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>path</name>
        <message>
            <source>Asked on site, in a mission.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet. {reason} An answer given here is kept, and counts once it is asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked. {reason} An answer given here is kept, and counts once the scope includes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed after the answer to {codes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed now. {reason} An answer given here is kept, and counts if the path opens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside the agreed scope; this is not a gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rests on {codes}, where the answer is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such facility.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for the answer to {codes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for what is to be said in the set-up.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <source>A cell far outside of the questions was left aside. It holds: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A check carries the name of who checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A decision carries the name of who decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A decision needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A level other than the proposed one needs a written reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A percentage was typed where none is asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person of the team needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person of the team needs a role.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recommendation belongs to a standard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recommendation needs a title and a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reply to a finding is the administration's; this workbook was made for the team.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A spreadsheet keeps fifteen digits of a number; the last ones of {text} may not be those that were typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A statement needs a source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A whole number is asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the name of the file, such as mission.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An amount needs the three letters of its currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An item of the TRIPS minimum stays in its list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program is keeping {file} busy; nothing new was stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer, or say why there is no answer; an empty field changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the figure, and type it in a cell that is formatted as text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the workbook itself (.xlsx): a text file has lost what tells which cell answers which question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administration to reply in a workbook of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask what was meant: spreadsheets make dates of texts such as 3-4 or 3.10.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask where the row comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whether it was meant for all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever gave you the file for the original.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whose workbook it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask, and choose one of the answers in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside {file} lies the journal of an unfinished change to another file of that name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blanking for good needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check day and month, and type 2024, 2024-05, 2024-05-17 or 17.05.2024 (day first).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it is still there and that you may read it; close it in other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the disk, the stick or the network folder is still connected, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the disk, the stick or the network folder is still connected, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the stick or the network folder is still connected, then open the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that you may read the file and its folder, and that no other program holds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk and the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the figure; round it, or put the exact one in the comment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the file and its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a column of the question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file whose name ends in .diagnostic; if this one was copied or sent, copy it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder of your own, or ask whoever looks after this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder of your own. If the file is open in another program, close it there first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a kind in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a line of the question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a shorter name of letters and digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose agree, partly, disagree or defer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an option of the question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name for the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, or give the name of a file inside that folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, or move the other file away first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, or move them away: they may have been filled in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another: two persons with one mark would number their evidence alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of: {options}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of: {roles}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the standard it concerns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the workbook (.xlsx) itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the workbook (.xlsx) that was exported from here and filled in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the workbook (.xlsx) that was exported from here and filled in; if this is the one, ask for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the workbook that was exported from here; take out pictures and what else was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose “not applicable” as the answer, or move the text to the comment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it here and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the workbook there, and choose the file without ~ in its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with en.json.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with its source. A long number that is no quantity is safe as text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it to a folder where you may write, and open the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it together with {file}-journal to a folder where you may write, and open the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy or download it again; or ask for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the file, or install the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create it first, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create the folder first, or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide between them and say why, or keep both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide in the program, with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete it, or paste the text as plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the sign that shows as a box or a question mark, or paste the text again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete what does not belong to it (pasted tables, formatted empty rows), save it and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not open it: it may be an attack. Ask the sender how it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not open it; ask for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not open it; ask the sender how it was made, and for one that was saved in Excel or LibreOffice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not open it; ask the sender how it was made. If it is meant so, delete empty formatted rows and pictures and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit its wording, or correct the answers behind it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a name or an agreed short form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the document on the sheet of evidence and give its number here, such as EV-ADM-01.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence needs a short name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence speaks for or against.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exercises merge only with exercises.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export again from this assessment, and copy the answers over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export again whenever you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: Customs Code, art. 203.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some room on that disk and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some room on that disk, or choose a folder on another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on in that window or close it; you can also open the file here for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it is a copy of this assessment, bring it in under a name that ends in .diagnostic; the command for it is merge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it lies on a stick or in a network folder, connect that first; if it was moved, open it from its new place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Excel choose Data, Edit Links, Break Link (and delete the connections), save it and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newer version, and open the file with that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the program again; a copy of the package folder alone is not enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It belongs to an exercise, and this assessment is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It belongs to another assessment, of {administration}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It belongs to the self-assessment of {administration}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be adopted as what the administration states.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It claims to speak as {voice}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds a self-assessment, which is an assessment of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds another assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not said what kind of evidence this is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It made the program that reads workbooks fail; nothing of it was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It numbers this person's evidence, e.g. AL in EV-AL-01.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was made with the question set {theirs}, and this assessment uses {ours}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was probably not copied to its end: copy or download it again, or ask for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its codes: {codes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaving a recommendation out needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let this workbook replace the earlier one, or withdraw the answer in the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levels run from 0 to 4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at them in the workbook; keep those that are evidence as files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at what stands now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge files that began as copies of one file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it beside the questions if it matters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it by one, or ask the team lead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the text to the first row of the question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {file}-journal to another folder, keep it, and open the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moving a level by more than one, or setting one that is unknown, is for the team lead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name sections or modules ({codes}), standards such as I-4, or questions such as I4-2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No process could be started to read foreign files in: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No question is left for this workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is asked for in this cell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is entered here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One sentence is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One sentence is enough; it becomes part of the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the administration or a member of the team answers by workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a backup copy, or open the file with the version of the program that wrote it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Excel or LibreOffice, look whether it shows what was meant, save it under a new name and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Excel or LibreOffice, save it as Excel workbook (.xlsx) and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Excel or LibreOffice, save it under a new name as .xlsx and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Excel or LibreOffice, save it under a new name as .xlsx and import that; if that fails too, report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Excel or LibreOffice, save it under a new name as .xlsx and import that; or ask for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Excel with the password, take the password away (File, Info, Protect Workbook) and save it; or ask for one without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Excel without enabling them, save it as Excel workbook (.xlsx), which leaves them out, and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open or create the file without a passphrase, on a disk that is itself encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the assessment it was exported from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the workbook lie over one another, which no spreadsheet program writes: it may be an attack, or it is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back and try again, or close it here and open it from its new place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put them back: a column was sorted or moved without the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it with the version of the program that wrote it, or a later one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading it needed more than {size} MB of memory and was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading it took longer than {seconds} seconds and was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the protection from that file, or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report this; a workbook of fewer questions may go through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say first who is working here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say first who works here instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a few words why it does not apply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say on the set-up page who is working here now, or hand the file to a colleague.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say on the set-up page who is working here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which of the two counts, and empty the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which of the two counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which question the row answers: a part of the sheet was sorted, or the text was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who said so: unit and role are enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why, without repeating what is blanked: the reason stays readable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out of the workbook and save; send it beside the workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer to be withdrawn came in after this workbook had been written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answers of this sheet do not stand beside their questions any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cell shows an error ({found}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cells {cells} were merged; only what stands in the first of them can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk that holds {file} could not be read or written; what was being stored may be missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export was stopped. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be read: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty, or holds nothing but zeros: it was not copied to its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than {size} MB, which no returned workbook is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says of itself that it is no workbook (it does not say what it is).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file says of itself that it is no workbook ({kind}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {folder} does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The font {file} of the program is missing or damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hidden sheet of this workbook was changed and no longer fits its digest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hidden sheet that says what this workbook belongs to is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The largest figure possible here is {maximum}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of administrations {file} could not be read: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mark has 1 to {most} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question as a whole has an answer, and some of its options are chosen too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question has no such column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question has no such line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question set has no section, standard, module or question {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question set inside cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question set inside {file} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question sets and resources of the program were not found beside {package}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report wording {file} cannot be read: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report wording {file} is not a list of keys with their texts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scope was agreed; changing it is an amendment and needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The smallest figure possible here is {minimum}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The spreadsheet made a date of this ({found}); what was typed cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system does not accept {file} as the name of a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system refused access to {file}: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system refused to make {file}; no file was left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system refused to write {file} ({cause}); no file was left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system refused to write {file} ({cause}); what was there before is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team list has no person with the code {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team list has nobody with the code {author}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text holds a NUL character, which no file can carry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text holds half of a character (a lone surrogate), which no file can carry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of this row is not the one its hidden code belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The wording is yours; somebody else checks it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of the workbook in {file} cannot be read: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook breaks off or is damaged: its table of contents cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook has more parts than any workbook needs: it may be an attack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook holds a document type declaration, which no spreadsheet program writes: it may be an attack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook holds a part with a path that leads out of it ({part}): it may be an attack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook holds another file ({part}), which is not looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook holds far more than the questions and their answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook holds macros.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook holds pictures, which are not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook holds two parts under one name ({part}), so two programs could read two different things.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook is damaged ({what}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook is linked to other files or to data elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook is packed in a way that no spreadsheet program uses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook is protected by a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook no longer says which answer is to be withdrawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook would grow out of all proportion when it is unpacked: it may be an attack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are files already under the names of single units ({names}). Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no words for a workbook in the language {language}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a date here ({found}) where none is asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a formula here whose result was not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a reason here, and the answer beside it is not “not applicable”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a file {file} in {folder}; it was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is both an answer and the state “{state}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {file} in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no report wording for the language {language}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left on the disk for {file}; no file was left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left on the disk for {file}; what was there before is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left on the disk that holds {file}; nothing new was stored, what was there before is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing left here that could be blanked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing left to decide here: somebody has settled it meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This assessment has nothing with the code {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This assessment is an exercise, and it belongs to none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This figure has more digits than a spreadsheet keeps ({found}); the last ones are lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This figure has more than {most} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This figure has {digits} digits; more than {most} cannot be kept exactly in a spreadsheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a PDF, not a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a binary workbook (.xlsb), which is not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a file of an older Office program, not a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a picture, not a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a presentation, not a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a text document, not a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a text file (such as CSV), not a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a web page under the name of a workbook, which is not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a workbook in the XML form of Excel 2003, which is not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a workbook of Excel 97-2003 (.xls), which is not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a workbook of Numbers, which is not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an OpenDocument spreadsheet (.ods), which is not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an archive, not a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an assessment or another database, not a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no workbook, and nothing else that is known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not one of the answers to choose from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not the code of a language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not the workbook, but the mark that it is open in another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is {what}, not a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is {what}, which is not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This line stands twice in the workbook, with different texts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person works on this computer now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This text was dealt with already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version of Diagnostic cannot encrypt assessment files, nor open encrypted ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workbook has the form {form}, which this version of the program does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try once more when the machine is not busy. If it happens again, do not open the file; ask for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two answers stand here against each other; a cell cannot decide between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two answers stand here, and both stay until one of them is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type 2024, 2024-05, 2024-05-17 or 17.05.2024 (day first).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a code such as en or pt-BR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a number without decimals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type day, month and year, such as 16.11.2026 or 2026-11-16.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type digits only, such as 1234 or 12.5; put anything else in the comment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it as 120.50 EUR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the answer itself instead of a formula.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the answer itself; a text that begins with an equals sign needs an apostrophe before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the figure in {unit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the figure itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type {hundredfold}% or {found}%.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type {thousands} or {decimal}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpack it, and import the workbooks that are in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a backup copy of that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the workbook as it was sent, or a copy of the whole file; single sheets cannot be read by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for a copy or a virus scan of the file to end, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it carried is not used. The answers in the tables are still read, each beside what stands there now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Widen the scope of the export, or of the assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw it in the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write both, then add it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as it is to be printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write one sentence: who asked for it, and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may not write {file} in the folder {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} further cells of this sheet are like those that were named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of the entries it carries cannot be read and were left aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} can only be read here; nothing was stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} could not be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} could not be read back as it was meant ({why}). Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} could not be written, because the folder {folder} does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} holds parts that Diagnostic did not write, so it was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is a folder, not an assessment file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is a folder, so no file of that name can be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is already open in another window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is an assessment or another database, and was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is no longer where it was opened: it was moved, renamed, deleted or replaced; nothing new was stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is no ordinary file and was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a list of keys with their texts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not an assessment file of Diagnostic, or its beginning is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is protected against changes and was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is the assessment itself; it was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} may not be written; no file was left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} may not be written; what was there before is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was changed by another program while it was open here; nothing new was stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was cut off in the middle of a change and cannot be put right where it lies, because it can only be read there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was written by a newer version of Diagnostic, and this version cannot read it safely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was written by an older version of Diagnostic and has to be brought up to date, but it can only be read here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} is a folder and names no file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{found} is none of the choices here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} is no kind of evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{level} is no level.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mark} is already the mark of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reply} is no reply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stance} is no stance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Not applicable” needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” can mean not known, not applicable or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” can mean {found} per cent or {hundredfold} per cent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” can mean {thousands} or {decimal}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” is not a number of evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{found}” was read as “{read}”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>Lowest: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set by an expert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{behind} of {levels} rest on evidence of strength E2 or better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} at {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{known} of {due} levels are known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{known} of {due} levels are known: {counts}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>refused</name>
        <message>
            <source>Ask what was meant, and record the answer here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be read in a workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be read in {file}, sheet {sheet}, cell {cell}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a workbook</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>Annex: all answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings by standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glossary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List of evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points for a second look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile of levels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope and method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signatures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title page and contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>rests</name>
        <message>
            <source>Accounts that are not settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells with a level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked by a second expert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment still missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed or set by an expert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differences between administration and team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest of the entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts to establish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the annex, voluntary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items of the set-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal certainty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levels that stay open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Located</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not currently an obligation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not located</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside the agreed scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly located</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read by the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen on site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms of the question set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be confirmed anew, since something changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown, not zero</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voluntary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for a legal base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a reply of the administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With somebody who would know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no day yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>row</name>
        <message numerus="yes">
            <source>%n of {all} ticked</source>
            <translation>
                <numerusform>%n of {all} ticked</numerusform>
                <numerusform>%n of {all} ticked</numerusform>
            </translation>
        </message>
        <message>
            <source>The administration states: {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team: {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To find out: who would know?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To find out: {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comment needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded: open it to see why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sources differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}, {when}: {answer}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>setup</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to correct</source>
            <translation>
                <numerusform>%n to correct</numerusform>
                <numerusform>%n to correct</numerusform>
            </translation>
        </message>
        <message>
            <source>A mission answers a request of the administration; the report cannot say which.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A practice level of 3 asks for at least two kinds of site to be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another expert signs beside them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers should not be recorded before it is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot sign off alone: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent to use the answers is not stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates and languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates and sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not exist: {facilities}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries cannot carry anybody's code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every page is marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures of different years would stand together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings are read by a second expert before they are sent; there is none yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It counts as not given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is left out of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is marked everywhere and meets only other exercises.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is printed without the mark of a draft; what is still open above is open in it as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is taken that none does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is taken that there are controls at the borders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is written in the first language of the question set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays out of the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal expert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No consent to be counted in figures of groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No consent to keep the file at the secretariat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No consent to use the answers in this work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No control situation is in the scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date is set for the reply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No site is named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No standard is in the scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can move a level by more than one, or sign off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is named to sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not stated whether these exist: {facilities}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing printed changes; the secretariat cannot place the file by code and region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing says who keeps the file, and for how long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Observer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the dates is mistyped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of them is mistyped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the TRIPS short list would be asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operational expert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside the agreed scope: {standards}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pre-accredited expert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions by situation have no lines to answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report and data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Respondent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum: applicable as stated by the administration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum: not currently an obligation at these borders, as all of them are stated to lie inside a customs union (footnote 12 to TRIPS Art. 51). Asked as information.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum: not currently an obligation, as a transition for least-developed country Members is stated (TRIPS Art. 66.1). Asked as information.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum: not currently an obligation, as the administration states that it is not in the WTO. Asked as information.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum: not known whether it applies. Until WTO membership is known, the report says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration cannot see until when it can comment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration is not chosen from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first day is not stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The item counts as not stated until one of them is entered again here. Both stay in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kind of mission is not stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language of the report is not stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The languages of the interviews are not stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day is not stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period of the figures ends before it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period of the figures has no beginning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period of the figures has no end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reply would be due before the mission ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report has no place to sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is a draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is final.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report leaves it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report prints the file's name instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report says only: mission.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report says that it is not known whether the TRIPS minimum applies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request has no date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scope is not agreed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team has no lead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team is one person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The terms for the data are not written down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The title page names no issuer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their lines are asked as if they did.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their lines are not applicable. This is not a gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are not asked, and listed in the report as outside the scope. This is not a gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an exercise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two values were recorded for: {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until it has a date, it changes without a reason, and the report says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WCO region: East and Southern Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WCO region: Europe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WCO region: Far East, South and South East Asia, Australasia and the Pacific Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WCO region: North of Africa, Near and Middle East</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WCO region: South America, North America, Central America and the Caribbean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WCO region: West and Central Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WTO membership is not stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is entered here carries nobody's code until it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether a transition for least-developed countries runs is not stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether there is a customs union is not stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who issues the report is not stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who signed the request is not stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who works at this computer is not stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>summary</name>
        <message numerus="yes">
            <source>%n figure(s)</source>
            <translation>
                <numerusform>%n figure</numerusform>
                <numerusform>%n figures</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not measured {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>voices</name>
        <message>
            <source>Agreed by both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secretariat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Co-operation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don't know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS minimum · Art. {articles}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TRIPS option · Art. {articles}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voluntary · SECURE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ticked</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
