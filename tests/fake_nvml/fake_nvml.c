/* fake_nvml.c - a stand-in for libnvidia-ml.so.1, for tests on machines without a GPU.
 *
 * Own writing; only the public NVML function names, argument orders, struct layouts and
 * return codes are followed, so that nvidia-ml-py (pynvml) and other NVML clients load it.
 * Build and environment variables: see README.md beside this file.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#define API __attribute__((visibility("default")))
#define MAXGPU 16
#define MAXPROC 16
#define MAXSLICE 8
typedef int ret_t;
typedef unsigned int u32;
typedef unsigned long long u64;

enum { OK = 0, UNINIT = 1, INVAL = 2, NOTSUP = 3, NOPERM = 4, NOTFOUND = 6, SMALL = 7,
       NODRIVER = 9, TIMEOUT = 10, NOFUNC = 13, LOST = 15, OSERR = 17, MISMATCH = 18,
       ARGVER = 25, UNKNOWN = 999 };

static const struct { int code; const char *key, *text; } ERRS[] = {
    {0, "success", "The operation was successful"},
    {1, "uninitialized", "Library not initialized"},
    {2, "invalid_argument", "Invalid argument"},
    {3, "not_supported", "Feature not supported"},
    {4, "no_permission", "Insufficient permissions"},
    {6, "not_found", "Not found"},
    {7, "insufficient_size", "Buffer too small"},
    {9, "driver_not_loaded", "Driver not loaded"},
    {10, "timeout", "Timeout"},
    {12, "library_not_found", "Library not found"},
    {13, "function_not_found", "Function not found"},
    {15, "gpu_lost", "GPU is lost"},
    {16, "reset_required", "GPU requires restart"},
    {17, "operating_system", "The operating system has blocked the request"},
    {18, "version_mismatch", "Driver/library version mismatch"},
    {25, "argument_version", "Argument version mismatch"},
    {999, "unknown", "Unknown error"},
};
#define NERR (int)(sizeof ERRS / sizeof *ERRS)

typedef struct { u32 pid; u64 bytes; } proc_t;
typedef struct {
    int index;
    char name[96], uuid[96];
    u64 total, used, reserved;              /* MiB */
    int cc_major, cc_minor;
    u32 power, power_max, gen, curgen, width, curwidth, bus, memclk, smclk, cores;
    u32 util, temp, mig, display, uma, virt, devid;
    int nslice;
    u64 slice[MAXSLICE];                    /* MiB */
    int nproc;
    proc_t proc[MAXPROC];
} gpu_t;

static gpu_t G[MAXGPU];
static int NG, inited;
static u64 calls;
static pthread_mutex_t mu = PTHREAD_MUTEX_INITIALIZER;

static const char *env(const char *k, const char *dflt) {
    const char *v = getenv(k);
    return v && *v ? v : dflt;
}

static int err_code(const char *s) {
    for (int i = 0; i < NERR; i++)
        if (!strcasecmp(s, ERRS[i].key)) return ERRS[i].code;
    char *end;
    long v = strtol(s, &end, 10);
    return end == s ? UNKNOWN : (int)v;
}

/* "name:totalMiB:usedMiB:cc[:key=value...]" */
static void parse_gpu(gpu_t *g, int index, char *spec) {
    memset(g, 0, sizeof *g);
    g->index = index;
    g->gen = 4; g->width = 16; g->power = 450; g->bus = 384; g->memclk = 10501;
    g->smclk = 3105; g->cores = 16384; g->temp = 41; g->reserved = 0;
    g->cc_major = 8; g->cc_minor = 9; g->total = 24564; g->mig = 2; g->devid = 0x2684;   /* 2: no MIG at all */
    snprintf(g->uuid, sizeof g->uuid, "GPU-fa4e0000-0000-4000-8000-%012d", index);
    char *save = NULL, *tok = strtok_r(spec, ":", &save);
    for (int pos = 0; tok; tok = strtok_r(NULL, ":", &save), pos++) {
        char *eq = strchr(tok, '=');
        if (!eq) {
            if (pos == 0) snprintf(g->name, sizeof g->name, "%s", tok);
            else if (pos == 1) g->total = strtoull(tok, NULL, 10);
            else if (pos == 2) g->used = strtoull(tok, NULL, 10);
            else if (pos == 3) sscanf(tok, "%d.%d", &g->cc_major, &g->cc_minor);
            continue;
        }
        *eq = 0;
        const char *k = tok, *v = eq + 1;
        u32 n = (u32)strtoul(v, NULL, 10);
        if (!strcmp(k, "power")) g->power = n;
        else if (!strcmp(k, "powermax")) g->power_max = n;
        else if (!strcmp(k, "reserved")) g->reserved = n;
        else if (!strcmp(k, "gen")) g->gen = n;
        else if (!strcmp(k, "curgen")) g->curgen = n;
        else if (!strcmp(k, "width")) g->width = n;
        else if (!strcmp(k, "curwidth")) g->curwidth = n;
        else if (!strcmp(k, "bus")) g->bus = n;
        else if (!strcmp(k, "memclk")) g->memclk = n;
        else if (!strcmp(k, "smclk")) g->smclk = n;
        else if (!strcmp(k, "cores")) g->cores = n;
        else if (!strcmp(k, "util")) g->util = n;
        else if (!strcmp(k, "temp")) g->temp = n;
        else if (!strcmp(k, "mig")) g->mig = n;
        else if (!strcmp(k, "display")) g->display = n;
        else if (!strcmp(k, "uma")) g->uma = n;
        else if (!strcmp(k, "virt")) g->virt = n;
        else if (!strcmp(k, "devid")) g->devid = (u32)strtoul(v, NULL, 16);
        else if (!strcmp(k, "slice") && g->nslice < MAXSLICE)
            g->slice[g->nslice++] = strtoull(v, NULL, 10);
        else if (!strcmp(k, "uuid")) snprintf(g->uuid, sizeof g->uuid, "%s", v);
        else if (!strcmp(k, "proc") && g->nproc < MAXPROC) {      /* proc=PID/MiB */
            u32 pid = 0; u64 mib = 0;
            sscanf(v, "%u/%llu", &pid, &mib);
            g->proc[g->nproc].pid = pid;
            g->proc[g->nproc++].bytes = mib << 20;
        }
    }
    if (!g->curgen) g->curgen = g->gen;
    if (!g->curwidth) g->curwidth = g->width;
    if (!g->power_max) g->power_max = g->power;
}

static void load_spec(void) {
    static char buf[8192];
    const char *file = getenv("FAKE_NVML_FILE");
    buf[0] = 0;
    if (file && *file) {                       /* re-read on every query: a test can edit it live */
        FILE *f = fopen(file, "r");
        if (f) {
            size_t n = fread(buf, 1, sizeof buf - 1, f);
            buf[n] = 0;
            fclose(f);
        }
        for (char *p = buf; *p; p++) if (*p == '\n' || *p == '\r') *p = ';';
    } else {
        const char *e = getenv("FAKE_NVML_GPUS");   /* set but empty = driver with no GPU */
        snprintf(buf, sizeof buf, "%s", e ? e : "NVIDIA GeForce RTX 4090:24564:1024:8.9");
    }
    NG = 0;
    char *save = NULL;
    for (char *t = strtok_r(buf, ";", &save); t && NG < MAXGPU; t = strtok_r(NULL, ";", &save)) {
        while (*t == ' ') t++;
        if (!*t || *t == '#') continue;
        parse_gpu(&G[NG], NG, t);
        NG++;
    }
}

/* looks "fn" or "fn@index" up in a "a=1,b@0=2,*=3" list; returns the value or NULL */
static const char *lookup(const char *list, const char *fn, int idx) {
    static __thread char buf[2048], hit[64];
    if (!list || !*list) return NULL;
    snprintf(buf, sizeof buf, "%s", list);
    char *save = NULL;
    for (char *t = strtok_r(buf, ",", &save); t; t = strtok_r(NULL, ",", &save)) {
        char *eq = strchr(t, '='); if (!eq) continue;
        *eq = 0;
        char *at = strchr(t, '@'); int want = -1;
        if (at) { *at = 0; want = atoi(at + 1); }
        if (strcmp(t, "*") && strcmp(t, fn)) continue;
        if (want >= 0 && want != idx) continue;
        snprintf(hit, sizeof hit, "%s", eq + 1);
        return hit;
    }
    return NULL;
}

/* every entry point comes through here: log, hang, injected error, lost GPU */
static ret_t gate(const char *fn, int idx) {
    pthread_mutex_lock(&mu);
    u64 n = ++calls;
    const char *log = getenv("FAKE_NVML_LOG");
    if (log && *log) {
        FILE *f = fopen(log, "a");
        if (f) { fprintf(f, "%s %d\n", fn, idx); fclose(f); }
    }
    pthread_mutex_unlock(&mu);
    const char *h = lookup(getenv("FAKE_NVML_HANG"), fn, idx);
    if (h) {
        double s = strtod(h, NULL);
        struct timespec ts = { (time_t)s, (long)((s - (time_t)s) * 1e9) };
        nanosleep(&ts, NULL);
    }
    const char *e = lookup(getenv("FAKE_NVML_FAIL"), fn, idx);
    if (e) return err_code(e);
    if (idx >= 0) {
        const char *l = getenv("FAKE_NVML_LOST");            /* index of a lost GPU, or "all" */
        const char *after = getenv("FAKE_NVML_LOST_AFTER");  /* only after this many calls */
        if (l && *l && (!strcmp(l, "all") || atoi(l) == idx) &&
            (!after || n > strtoull(after, NULL, 10)))
            return LOST;
    }
    return OK;
}

#define SYS() do { ret_t r_ = gate(__func__, -1); if (r_) return r_; if (!inited) return UNINIT; } while (0)
/* A MIG slice is a handle into this table, one row a GPU. */
static char SLICES[MAXGPU][MAXSLICE];
static int slice_of(const void *h, int *gpu, int *slice) {
    const char *c = h, *base = &SLICES[0][0];
    if (c < base || c >= base + sizeof SLICES) return 0;
    *gpu = (int)(c - base) / MAXSLICE; *slice = (int)(c - base) % MAXSLICE;
    return 1;
}
#define DEV() gpu_t *g = h; do { if (!inited) return UNINIT; \
    if (!g || g < G || g >= G + MAXGPU) return INVAL; \
    ret_t r_ = gate(__func__, g->index); if (r_) return r_; } while (0)

static ret_t put(char *dst, u32 len, const char *s) {
    if (!dst) return INVAL;
    if (strlen(s) + 1 > len) return SMALL;
    strcpy(dst, s);
    return OK;
}

/* ---- library ---- */
static ret_t do_init(const char *fn) {
    ret_t r = gate(fn, -1);
    if (r) return r;
    const char *e = getenv("FAKE_NVML_INIT");     /* driver_not_loaded, version_mismatch, ... */
    if (e && *e) { int c = err_code(e); if (c) return c; }
    if (!inited) load_spec();
    inited++;
    return OK;
}
API ret_t nvmlInit(void) { return do_init(__func__); }
API ret_t nvmlInit_v2(void) { return do_init(__func__); }
API ret_t nvmlInitWithFlags(u32 flags) { (void)flags; return do_init(__func__); }
API ret_t nvmlShutdown(void) {
    ret_t r = gate(__func__, -1);
    if (r) return r;
    if (!inited) return UNINIT;
    inited--;
    return OK;
}
API const char *nvmlErrorString(ret_t code) {
    for (int i = 0; i < NERR; i++) if (ERRS[i].code == code) return ERRS[i].text;
    return "Unknown error";
}
API ret_t nvmlSystemGetDriverVersion(char *v, u32 n) { SYS(); return put(v, n, env("FAKE_NVML_DRIVER", "580.95.05")); }
API ret_t nvmlSystemGetNVMLVersion(char *v, u32 n) { SYS(); return put(v, n, "13.580.95.05"); }
API ret_t nvmlSystemGetCudaDriverVersion_v2(int *v) { SYS(); *v = atoi(env("FAKE_NVML_CUDA", "13000")); return OK; }
API ret_t nvmlSystemGetCudaDriverVersion(int *v) { SYS(); *v = atoi(env("FAKE_NVML_CUDA", "13000")); return OK; }

/* ---- devices ---- */
API ret_t nvmlDeviceGetCount_v2(u32 *n) { SYS(); *n = (u32)NG; return OK; }
API ret_t nvmlDeviceGetCount(u32 *n) { SYS(); *n = (u32)NG; return OK; }
static ret_t by_index(const char *fn, u32 i, void **h) {
    if (!inited) return UNINIT;
    if (!h || i >= (u32)NG) return INVAL;
    ret_t r = gate(fn, (int)i);
    if (r) return r;
    *h = &G[i];
    return OK;
}
API ret_t nvmlDeviceGetHandleByIndex_v2(u32 i, void **h) { return by_index(__func__, i, h); }
API ret_t nvmlDeviceGetHandleByIndex(u32 i, void **h) { return by_index(__func__, i, h); }
API ret_t nvmlDeviceGetHandleByUUID(const char *u, void **h) {
    SYS();
    for (int i = 0; i < NG; i++) if (!strcmp(G[i].uuid, u)) { *h = &G[i]; return OK; }
    return NOTFOUND;
}
API ret_t nvmlDeviceGetName(void *h, char *s, u32 n) { DEV(); return put(s, n, g->name); }
API ret_t nvmlDeviceGetUUID(void *h, char *s, u32 n) { DEV(); return put(s, n, g->uuid); }
API ret_t nvmlDeviceGetIndex(void *h, u32 *i) { DEV(); *i = (u32)g->index; return OK; }
API ret_t nvmlDeviceGetMinorNumber(void *h, u32 *i) { DEV(); *i = (u32)g->index; return OK; }
API ret_t nvmlDeviceGetCudaComputeCapability(void *h, int *a, int *b) { DEV(); *a = g->cc_major; *b = g->cc_minor; return OK; }
API ret_t nvmlDeviceGetArchitecture(void *h, u32 *a) {
    DEV();
    int cc = g->cc_major * 10 + g->cc_minor;
    *a = cc >= 100 ? 10 : cc >= 90 ? 9 : cc >= 89 ? 8 : cc >= 80 ? 7 : cc >= 75 ? 6 : cc >= 70 ? 5 : cc >= 60 ? 4 : cc >= 50 ? 3 : 2;
    return OK;
}

struct mem1 { u64 total, free, used; };
struct mem2 { u32 version; u64 total, reserved, free, used; };
static void refresh(void) {
    if (getenv("FAKE_NVML_FILE")) { pthread_mutex_lock(&mu); int n = NG; load_spec(); if (NG < n) NG = n; pthread_mutex_unlock(&mu); }
}
API ret_t nvmlDeviceGetMemoryInfo(void *h, struct mem1 *m) {   /* v1: 'used' includes 'reserved' */
    int of, at;
    if (slice_of(h, &of, &at)) {
        ret_t r = gate(__func__, of);
        if (r) return r;
        m->total = m->free = G[of].slice[at] << 20; m->used = 0;
        return OK;
    }
    DEV(); if (!m) return INVAL; if (g->uma) return NOTSUP;
    refresh();
    u64 u = g->used + g->reserved; if (u > g->total) u = g->total;
    m->total = g->total << 20; m->used = u << 20; m->free = m->total - m->used;
    return OK;
}
API ret_t nvmlDeviceGetBAR1MemoryInfo(void *h, struct mem1 *m) { /* order: total, free, used */
    DEV(); m->total = 256ull << 20; m->used = 1ull << 20; m->free = m->total - m->used; return OK;
}
#ifndef FAKE_NVML_OLD_DRIVER     /* -DFAKE_NVML_OLD_DRIVER leaves the newer entry points out */
API ret_t nvmlDeviceGetMemoryInfo_v2(void *h, struct mem2 *m) {
    DEV(); if (!m) return INVAL; if (g->uma) return NOTSUP;
    if (m->version != ((2u << 24) | (u32)sizeof(struct mem2))) return ARGVER;
    refresh();
    u64 u = g->used; if (u + g->reserved > g->total) u = g->total - g->reserved;
    m->total = g->total << 20; m->reserved = g->reserved << 20; m->used = u << 20;
    m->free = m->total - m->used - m->reserved;
    return OK;
}
struct procinfo { u32 pid; u64 used; u32 gi, ci; };
static ret_t procs(gpu_t *g, u32 *n, struct procinfo *p) {
    if (!n) return INVAL;
    u32 room = *n; *n = (u32)g->nproc;
    if (!g->nproc) return OK;
    if (!p || room < (u32)g->nproc) return SMALL;
    for (int i = 0; i < g->nproc; i++) {
        p[i].pid = g->proc[i].pid; p[i].used = g->proc[i].bytes; p[i].gi = p[i].ci = 0xffffffffu;
    }
    return OK;
}
API ret_t nvmlDeviceGetComputeRunningProcesses_v3(void *h, u32 *n, struct procinfo *p) { DEV(); return procs(g, n, p); }
API ret_t nvmlDeviceGetGraphicsRunningProcesses_v3(void *h, u32 *n, struct procinfo *p) { DEV(); (void)g; (void)p; *n = 0; return OK; }
API ret_t nvmlDeviceGetNumGpuCores(void *h, u32 *v) { DEV(); *v = g->cores; return OK; }
API ret_t nvmlDeviceGetMemoryBusWidth(void *h, u32 *v) { DEV(); *v = g->bus; return OK; }
API ret_t nvmlDeviceGetGpuMaxPcieLinkGeneration(void *h, u32 *v) { DEV(); *v = g->gen; return OK; }
#endif

struct pci { char legacy[16]; u32 domain, bus, device, dev_id, subsys_id; char bus_id[32]; };
API ret_t nvmlDeviceGetPciInfo_v3(void *h, struct pci *p) {
    DEV(); memset(p, 0, sizeof *p);
    p->bus = (u32)g->index + 1; p->dev_id = g->devid << 16 | 0x10DEu;
    snprintf(p->legacy, sizeof p->legacy, "0000:%02X:00.0", p->bus);
    snprintf(p->bus_id, sizeof p->bus_id, "00000000:%02X:00.0", p->bus);
    return OK;
}
API ret_t nvmlDeviceGetMaxPcieLinkGeneration(void *h, u32 *v) { DEV(); *v = g->gen; return OK; }
API ret_t nvmlDeviceGetMaxPcieLinkWidth(void *h, u32 *v) { DEV(); *v = g->width; return OK; }
API ret_t nvmlDeviceGetCurrPcieLinkGeneration(void *h, u32 *v) { DEV(); *v = g->curgen; return OK; }
API ret_t nvmlDeviceGetCurrPcieLinkWidth(void *h, u32 *v) { DEV(); *v = g->curwidth; return OK; }

API ret_t nvmlDeviceGetPowerManagementLimit(void *h, u32 *mw) { DEV(); *mw = g->power * 1000; return OK; }
API ret_t nvmlDeviceGetEnforcedPowerLimit(void *h, u32 *mw) { DEV(); *mw = g->power * 1000; return OK; }
API ret_t nvmlDeviceGetPowerManagementDefaultLimit(void *h, u32 *mw) { DEV(); *mw = g->power_max * 1000; return OK; }
API ret_t nvmlDeviceGetPowerManagementLimitConstraints(void *h, u32 *lo, u32 *hi) { DEV(); *lo = g->power_max * 333; *hi = g->power_max * 1000; return OK; }
API ret_t nvmlDeviceGetPowerUsage(void *h, u32 *mw) { DEV(); *mw = 21000 + g->util * (g->power - 21) * 10; return OK; }

/* clock type: 0 graphics, 1 SM, 2 memory, 3 video */
API ret_t nvmlDeviceGetMaxClockInfo(void *h, u32 t, u32 *mhz) { DEV(); *mhz = t == 2 ? g->memclk : g->smclk; return OK; }
API ret_t nvmlDeviceGetClockInfo(void *h, u32 t, u32 *mhz) { DEV(); *mhz = t == 2 ? g->memclk : g->util ? g->smclk : 210; return OK; }
API ret_t nvmlDeviceGetTemperature(void *h, u32 sensor, u32 *v) { DEV(); if (sensor) return INVAL; *v = g->temp; return OK; }
API ret_t nvmlDeviceGetFanSpeed(void *h, u32 *v) { DEV(); *v = g->util / 2; return OK; }
struct util { u32 gpu, memory; };
API ret_t nvmlDeviceGetUtilizationRates(void *h, struct util *u) { DEV(); u->gpu = g->util; u->memory = g->util / 2; return OK; }
API ret_t nvmlDeviceGetDisplayActive(void *h, u32 *v) { DEV(); *v = g->display; return OK; }
API ret_t nvmlDeviceGetDisplayMode(void *h, u32 *v) { DEV(); *v = g->display; return OK; }
API ret_t nvmlDeviceGetPersistenceMode(void *h, u32 *v) { DEV(); (void)g; *v = 0; return OK; }
API ret_t nvmlDeviceGetMigMode(void *h, u32 *cur, u32 *pend) {
    DEV(); if (g->mig > 1) return NOTSUP;      /* most cards have no MIG: give mig=0 or mig=1 for one that has */
    *cur = *pend = g->mig; return OK;
}
API ret_t nvmlDeviceGetMaxMigDeviceCount(void *h, u32 *n) { DEV(); *n = g->mig == 1 ? MAXSLICE - 1 : 0; return OK; }
API ret_t nvmlDeviceGetMigDeviceHandleByIndex(void *h, u32 i, void **out) {
    DEV(); if (i >= (u32)g->nslice) return NOTFOUND;
    *out = &SLICES[g->index][i]; return OK;
}
API ret_t nvmlDeviceGetVirtualizationMode(void *h, u32 *mode) { DEV(); *mode = g->virt; return OK; }
API ret_t nvmlDeviceGetEccMode(void *h, u32 *cur, u32 *pend) { DEV(); (void)g; (void)cur; (void)pend; return NOTSUP; }
API ret_t nvmlDeviceGetNvLinkState(void *h, u32 link, u32 *on) { DEV(); (void)g; (void)link; (void)on; return NOTSUP; }
API ret_t nvmlDeviceGetTopologyCommonAncestor(void *h, void *h2, u32 *level) { DEV(); (void)g; *level = h == h2 ? 0 : 20; return h2 ? OK : INVAL; }
