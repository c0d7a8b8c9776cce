/* SPDX-License-Identifier: MIT */
/* Times a network's kernels in place: runs it in rounds, each with one candidate for every layer.
 *
 *     profiler ROUNDS
 *
 *  ROUNDS begins with `taso-rounds 1` and a line each of `memory`, `arena`, `callers`, `input` and `weights` with their bytes; then
 *  `calls N` and N lines that read_call() reads, and `rounds N` and what read_round() reads N times. It is removed once it is
 *  open.
 *  What comes out is one JSON object a line: what this machine is and how quiet; of each call that is to be checked its error;
 *  of each round, as soon as it is finished, each of its figures, and the time of a reference kernel with its drift since the
 *  start; and every few seconds a sign of life. Ends at once when its standard input closes. Exit: 0 all done, 2 ROUNDS was not
 *  understood, or there is no memory for it. */
#define _POSIX_C_SOURCE 200809L
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "call.h"
#include "check.h"
#include "clock.h"
#include "conditions.h"
#include "machine.h"
#include "round.h"
#include "simd.h" /* says which instruction set this program is compiled for */
#include "taso_names.h"

/* Bytes per ns that one core reads from a memory larger than the caches: the best of a few sweeps. */
static double bandwidth(int64_t bytes) {
    static volatile float sink;
    float *memory = new_floats(bytes / 4);
    double best = 0;
    for (int i = 0; memory && i < 16; i++) {
        const int64_t before = taso_now_ns();
        float sum = 0;
        for (int64_t k = 0; k < bytes / 4; k += 16) sum += memory[k];
        sink = sum;
        (void)sink;
        best = fmax(best, (double)bytes / fmax(1, (double)(taso_now_ns() - before)));
    }
    free(memory);
    return best;
}

/* The reference: the same small convolution in each round. A clock that is turned down shows in it. */
static struct {
    struct call call;
    struct lone_call lone;
    double first, last; /* ns: at the start, and after the round before */
} pulse;

/* A clock that follows the load needs that long to rise. */
static const int64_t rise_ns = 100000000;

static double pulse_ns(void) {
    double best = HUGE_VAL;
    for (int i = 0; i < 7; i++) best = fmin(best, time_lone_call(&pulse.lone));
    return best;
}

static int start_pulse(void) {
    const taso_shape shape = {.in_channels = 16, .in_height = 24, .in_width = 24, .out_channels = 16, .out_height = 24,
                              .out_width = 24, .kernel_height = 3, .kernel_width = 3, .stride_height = 1, .stride_width = 1,
                              .dilation_height = 1, .dilation_width = 1, .pad_top = 1, .pad_left = 1, .pad_bottom = 1,
                              .pad_right = 1, .groups = 1, .inputs = 1, .threads = 1};
    pulse.call.row = find_row("direct_chw_chw");
    pulse.call.shape = shape;
    if (!pulse.call.row || !begin_lone_call(&pulse.lone, &pulse.call)) return 0;
    const int64_t before = taso_now_ns();
    while (taso_now_ns() - before < rise_ns) time_lone_call(&pulse.lone);
    pulse.first = pulse.last = pulse_ns();
    return 1;
}

static void *watch(void *unused) {
    struct pollfd input = {.fd = 0, .events = POLLIN, .revents = 0};
    char bytes[256];
    for (;;) {
        const int ready = poll(&input, 1, 5000);
        if (ready == 0) {
            printf("{\"alive\": true}\n");
            fflush(stdout);
        } else if (ready > 0 && read(0, bytes, sizeof bytes) <= 0) {
            _exit(0);
        }
    }
    return unused;
}

static const double most_drift = 0.02;

/* The reference once more; what disturbs it itself for a moment is no drift. Whether it is what it was before. */
static int is_steady(void) {
    const double before = pulse.last;
    double now = HUGE_VAL;
    for (int i = 0; i < 5 && fabs(now / before - 1) > most_drift; i++) now = fmin(now, pulse_ns());
    pulse.last = now;
    return fabs(now / before - 1) <= most_drift;
}

static void print_round(int64_t number, const struct round *round) {
    printf("{\"round\": %lld, \"reference_ns\": %.0f, \"drift\": %.6f, \"ns\": [", (long long)number, pulse.last,
           pulse.last / pulse.first - 1);
    for (int i = 0; i < round->figures; i++) printf(i ? ", %.0f" : "%.0f", round->ns[i]);
    printf("]}\n");
    fflush(stdout);
}

/* A round during which the reference drifts is run once more. Its line says how far the reference is from the start. */
static void do_round(int64_t number, struct round *round, const struct stage *stage, double clock_cost_ns, int emulated) {
    run_round(round, stage, clock_cost_ns);
    if (emulated) {
        pulse.last = pulse_ns(); /* a clock that says nothing */
    } else if (!is_steady()) {
        run_round(round, stage, clock_cost_ns);
        is_steady();
    }
    print_round(number, round);
}

static int fault(const char *file, long line) {
    fprintf(stderr, "%s: line %ld is not understood\n", file, line);
    return 2;
}

static int no_memory(int64_t bytes) {
    fprintf(stderr, "there is no memory for the rounds: %lld bytes\n", (long long)bytes);
    return 2;
}

static int read_count(FILE *file, char *text, int size, const char *word, int64_t *number) {
    const size_t length = strlen(word);
    char *rest = text + length;
    return fgets(text, size, file) && strncmp(text, word, length) == 0 && read_whole(&rest, 0, INT64_MAX / 4, number) &&
           strcmp(rest, "\n") == 0;
}

static int run(FILE *file, const char *name) {
    static char text[1 << 17];
    struct stage stage = {0};
    struct {
        const char *word;
        int64_t number;
    } head[] = {{"memory ", 0}, {"arena ", 0}, {"callers ", 0}, {"input ", 0}, {"weights ", 0}, {"calls ", 0}};
    long line = 1;
    if (!fgets(text, sizeof text, file) || strcmp(text, "taso-rounds 1\n") != 0) return fault(name, line);
    for (size_t i = 0; i < sizeof head / sizeof *head; i++, line++)
        if (!read_count(file, text, sizeof text, head[i].word, &head[i].number)) return fault(name, line + 1);
    stage.arena_bytes = head[1].number, stage.callers_bytes = head[2].number, stage.input_bytes = head[3].number;
    stage.weights_bytes = head[4].number;
    if (stage.input_bytes > stage.callers_bytes) return fault(name, 5);
    const int64_t call_count = head[5].number;
    struct call *calls = call_count < 1 << 24 ? calloc((size_t)call_count + 1, sizeof *calls) : NULL;
    if (!calls) return fault(name, line);
    for (int64_t i = 0; i < call_count; i++) {
        line++;
        if (!fgets(text, sizeof text, file) || !read_call(text, &calls[i])) return fault(name, line);
    }
    int64_t rounds = 0;
    line++;
    if (!read_count(file, text, sizeof text, "rounds ", &rounds)) return fault(name, line);

    char machine[512], isa[] = TASO_TEXT_OF(TASO_INSTRUCTION_SET);
    taso_find_machine(machine, sizeof machine);
    const int emulated = is_emulated();
    const double clock_cost_ns = taso_clock_cost_ns();
    const double bytes_per_ns = bandwidth(MAX(head[0].number, 1 << 20));
    printf("{\"profiler\": 2, \"isa\": \"%s\", \"machine\": \"%s\", \"cores\": %ld, \"emulated\": %s, \"bandwidth\": %.4f, "
           "\"clock_ns\": %.2f}\n",
           taso_dashed(isa), machine, sysconf(_SC_NPROCESSORS_ONLN), emulated ? "true" : "false",
           bytes_per_ns, clock_cost_ns);
    /* Where calls are checked first, the reference is not yet there. */
    int64_t checks = 0;
    for (int64_t i = 0; i < call_count; i++) checks += calls[i].checked;
    if (checks == 0 && !start_pulse()) return no_memory(0);
    print_conditions(pulse.last, bytes_per_ns);
    for (int64_t i = 0; i < call_count; i++) {
        struct checked found;
        if (!calls[i].checked) continue;
        if (check_call(&calls[i], &found))
            printf("{\"call\": %lld, \"ns\": %.0f, \"error\": %.9g, \"checked\": %lld}\n", (long long)i, fmax(1, found.ns),
                   found.error, (long long)found.outputs);
        else
            printf("{\"call\": %lld, \"failed\": \"memory\"}\n", (long long)i);
        fflush(stdout);
    }
    if (checks > 0) forget_lone_calls();
    if (rounds > 0 && (!begin_stage(&stage) || (checks > 0 && !start_pulse())))
        return no_memory(stage.arena_bytes + stage.callers_bytes + stage.weights_bytes);
    for (int64_t i = 0; i < rounds; i++) {
        struct round round;
        if (!read_round(file, &stage, calls, call_count, &round, &line)) return fault(name, line);
        do_round(i, &round, &stage, clock_cost_ns, emulated);
        end_round(&round);
    }
    print_conditions(pulse.last, bytes_per_ns);
    printf("{\"finished\": %lld}\n", (long long)rounds);
    fflush(stdout);
    return 0;
}

int main(int count, char **words) {
    if (count != 2) {
        fprintf(stderr, "usage: %s ROUNDS\n", words[0]);
        return 2;
    }
    signal(SIGTERM, SIG_DFL), signal(SIGHUP, SIG_DFL), signal(SIGINT, SIG_DFL), signal(SIGPIPE, SIG_DFL);
    FILE *file = fopen(words[1], "r");
    if (!file) {
        perror(words[1]);
        return 2;
    }
    remove(words[1]);
    pthread_t watcher;
    if (pthread_create(&watcher, NULL, watch, NULL) != 0) {
        fprintf(stderr, "cannot start a thread\n");
        return 2;
    }
    fill_table();
    const int status = run(file, words[1]);
    fflush(stdout);
    _exit(status); /* at once: what is left is the system's to clear up */
}
