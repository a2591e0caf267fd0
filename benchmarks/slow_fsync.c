/* Loaded before the C library (LD_PRELOAD): every fsync and fdatasync takes DIAGNOSTIC_FSYNC_MS longer, as on an old
 * stick or a disk that is busy. Used by answering.py alone. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static void wait_longer(void) {
    const char *asked = getenv("DIAGNOSTIC_FSYNC_MS");
    long ms = asked ? atol(asked) : 0;
    struct timespec pause = {ms / 1000, (ms % 1000) * 1000000L};
    if (ms > 0) nanosleep(&pause, NULL);
}

int fsync(int file) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    wait_longer();
    return real(file);
}

int fdatasync(int file) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    wait_longer();
    return real(file);
}
