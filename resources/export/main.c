/* SPDX-License-Identifier: MIT */
/* Runs the plan on its golden sample, checks the output, and times the whole and each step.
 *
 *     @name@ [--json] [--repeats N] [--machine NAME] [--input FILE] [--output FILE] [FOLDER]
 *
 *  FOLDER holds golden_input.bin, golden_output.bin@and_weights@; the current folder at first. --input: runs on the
 *  floats of another file, in the form of golden_input.bin; nothing is known then of what is right, so that later
 *  runs are held against the first. --output: writes what the first run computed, in the form of golden_output.bin.
 *  --json: one JSON object a line and nothing else. Exit: 0 the output is right, 1 it is wrong, 2 nothing was run. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "machine.h"
#include "plan.h"
#include "simd.h" /* says which instruction set this program is compiled for */
#include "statistics.h"

static const char planned_board[] = @board@;
static const char planned_processor[] = @processor@;
static const char planned_isa[] = @isa@;
static const double predicted_ns = @predicted_ns@.0;
static const double tolerance = 1e-3; /* of the largest output */

enum { repeats_max = 101 };
static double total_ns[repeats_max];
static double step_ns[@NAME@_STEPS][repeats_max];

static _Alignas(64) float golden_input[@NAME@_INPUT_FLOATS];
static _Alignas(64) float input[@NAME@_INPUT_FLOATS];
static float golden_output[@NAME@_OUTPUT_FLOATS];
@output_arrays@
static float *const outputs[@NAME@_OUTPUTS] = {@output_names@};

static int load_file(const char *path, void *bytes, size_t size) {
    FILE *file = fopen(path, "rb");
    const size_t got = file ? fread(bytes, 1, size, file) : 0;
    const int whole = file && got == size && fgetc(file) == EOF;
    if (file) fclose(file);
    if (!whole) fprintf(stderr, "%s: cannot be read, or is not of %zu bytes\n", path, size);
    return whole;
}

static int load(const char *folder, const char *name, void *bytes, size_t size) {
    char path[4096];
    const int length = snprintf(path, sizeof path, "%s/%s", folder, name);
    if (length > 0 && (size_t)length < sizeof path) return load_file(path, bytes, size);
    fprintf(stderr, "%s: its name is too long\n", folder);
    return 0;
}

/* All outputs, one behind the other. */
static int save_outputs(const char *path) {
    FILE *file = fopen(path, "wb");
    int whole = file != NULL;
    for (int k = 0; whole && k < @NAME@_OUTPUTS; k++)
        whole = fwrite(outputs[k], sizeof(float), @name@_output_floats[k], file) == @name@_output_floats[k];
    if (file && fclose(file) != 0) whole = 0;
    if (!whole) fprintf(stderr, "%s: cannot be written\n", path);
    return whole;
}

#ifdef TASO_TRACE /* for `taso run --trace` */
const float *@name@_traced(int step, float *const *outputs, size_t *floats);

/* One inference; what each step has written, one behind the other. */
static int save_trace(const char *path, const float *weights) {
    FILE *file = fopen(path, "wb");
    int whole = file != NULL;
    memcpy(input, golden_input, sizeof input);
    for (int i = 0; whole && i < @NAME@_STEPS; i++) {
        size_t floats;
        @name@_steps[i].run(weights, input, outputs);
        const float *written = @name@_traced(i, outputs, &floats);
        whole = fwrite(written, sizeof(float), floats, file) == floats;
    }
    if (file && fclose(file) != 0) whole = 0;
    if (!whole) fprintf(stderr, "%s: cannot be written\n", path);
    return whole;
}
#endif

/* What later runs are held against. */
static void keep_outputs(void) {
    float *kept = golden_output;
    for (int k = 0; k < @NAME@_OUTPUTS; k++) {
        memcpy(kept, outputs[k], @name@_output_floats[k] * sizeof(float));
        kept += @name@_output_floats[k];
    }
}

static void print_json_string(const char *text) {
    putchar('"');
    for (; *text; text++) {
        const unsigned char byte = (unsigned char)*text;
        if (byte < 0x20 || byte == '"' || byte == '\\') {
            printf("\\u%04x", byte);
        } else {
            putchar(byte);
        }
    }
    putchar('"');
}

static void run(const float *weights) { @name@_run(weights, input@output_arguments@); }

/* max |out - golden| / max |golden|, of the output where that is largest; HUGE_VAL where one is no number. */
static double largest_error(void) {
    double worst = 0;
    const float *golden = golden_output;
    for (int k = 0; k < @NAME@_OUTPUTS; k++) {
        double difference = 0, largest = 0;
        for (size_t i = 0; i < @name@_output_floats[k]; i++) {
            const double apart = fabs((double)outputs[k][i] - (double)golden[i]);
            if (!(apart <= difference)) difference = isfinite(apart) ? apart : HUGE_VAL;
            largest = fmax(largest, fabs((double)golden[i]));
        }
        worst = fmax(worst, largest > 0 ? difference / largest : difference);
        golden += @name@_output_floats[k];
    }
    return worst;
}

/* One inference by the step: the time of each, and of all of them, the clock's own cost taken off. */
static double time_steps(const float *weights, int repeat, double clock_cost_ns) {
    double sum = 0;
    memcpy(input, golden_input, sizeof input);
    int64_t before = taso_now_ns();
    for (int i = 0; i < @NAME@_STEPS; i++) {
        @name@_steps[i].run(weights, input, outputs);
        const int64_t after = taso_now_ns();
        sum += step_ns[i][repeat] = fmax(0, (double)(after - before) - clock_cost_ns);
        before = after;
    }
    return sum;
}

static double time_whole(const float *weights) {
    memcpy(input, golden_input, sizeof input);
    const int64_t before = taso_now_ns();
    run(weights);
    return (double)(taso_now_ns() - before);
}

int main(int count, char **words) {
    const char *folder = ".", *given = NULL, *wanted = NULL;
#ifdef TASO_TRACE
    const char *traced = NULL;
#endif
    char machine[512];
    int json = 0, repeats = 0;
    char set[] = TASO_TEXT_OF(TASO_INSTRUCTION_SET);
    const char *isa = taso_dashed(set);
    taso_find_machine(machine, sizeof machine);
    for (int i = 1; i < count; i++) {
        if (strcmp(words[i], "--json") == 0) {
            json = 1;
        } else if (strcmp(words[i], "--repeats") == 0 && i + 1 < count) {
            repeats = atoi(words[++i]);
        } else if (strcmp(words[i], "--machine") == 0 && i + 1 < count) {
            snprintf(machine, sizeof machine, "%s", words[++i]);
        } else if (strcmp(words[i], "--input") == 0 && i + 1 < count) {
            given = words[++i];
        } else if (strcmp(words[i], "--output") == 0 && i + 1 < count) {
            wanted = words[++i];
#ifdef TASO_TRACE
        } else if (strcmp(words[i], "--trace") == 0 && i + 1 < count) {
            traced = words[++i];
#endif
        } else if (words[i][0] != '-') {
            folder = words[i];
        } else {
            fprintf(stderr,
                    "usage: %s [--json] [--repeats N] [--machine NAME] [--input FILE] [--output FILE] [FOLDER]\n",
                    words[0]);
            return 2;
        }
    }
    if (given ? !load_file(given, golden_input, sizeof golden_input)
              : !load(folder, "golden_input.bin", golden_input, sizeof golden_input) ||
                    !load(folder, "golden_output.bin", golden_output, sizeof golden_output))
        return 2;
@load_weights@
    /* Warm-up, and the check. */
    double first = time_whole(weights);
    if (wanted && !save_outputs(wanted)) {
@free_weights_early@        return 2;
    }
#ifdef TASO_TRACE
    if (traced && !save_trace(traced, weights)) {
@free_weights_early@        return 2;
    }
#endif
    if (given) keep_outputs();
    double error = largest_error();
    if (repeats < 1) {
        /* About three seconds. */
        first = fmax(1, fmin(first, time_whole(weights)));
        repeats = (int)fmax(3, fmin(repeats_max, 3e9 / first));
    }
    if (repeats > repeats_max) repeats = repeats_max;
    /* The whole and its steps are of the same inferences: taken apart they differ by what the machine does meanwhile. */
    const double clock_cost_ns = taso_clock_cost_ns();
    for (int r = 0; r < repeats; r++) total_ns[r] = time_steps(weights, r, clock_cost_ns);
    error = fmax(error, largest_error()); /* a later run must be as right as the first */
    const int right = error <= tolerance;

    taso_sort_times(total_ns, repeats);
    const double measured = taso_median(total_ns, repeats), spread = taso_spread(total_ns, repeats);
    const int same = (strcmp(machine, planned_board) == 0 || strcmp(machine, planned_processor) == 0) &&
                     strcmp(isa, planned_isa) == 0;
    if (json) {
        printf("{\"machine\": ");
        print_json_string(machine);
        printf(", \"isa\": \"%s\", \"threads\": %d, \"repeats\": %d, \"as_planned\": %s}\n", isa, @NAME@_THREADS, repeats,
               same ? "true" : "false");
    } else {
        printf("%s on %s (%s, %d thread%s); planned for %s (%s)\n", @network@, machine, isa, @NAME@_THREADS,
               @NAME@_THREADS == 1 ? "" : "s", planned_board, planned_isa);
        printf("%4s  %-32s %-32s %13s %13s\n", "step", "name", "primitive", "predicted us", "measured us");
    }
    for (int i = 0; i < @NAME@_STEPS; i++) {
        const @name@_step *step = &@name@_steps[i];
        taso_sort_times(step_ns[i], repeats);
        const double ns = taso_median(step_ns[i], repeats);
        if (json) {
            printf("{\"step\": %d, \"name\": ", i);
            print_json_string(step->name);
            printf(", \"primitive\": \"%s\", \"predicted_ns\": %.0f, \"measured_ns\": %.0f}\n", step->primitive,
                   step->predicted_ns, ns);
        } else {
            printf("%4d  %-32s %-32s %13.1f %13.1f\n", i, step->name, step->primitive, step->predicted_ns / 1e3,
                   ns / 1e3);
        }
    }
    if (json) {
        printf("{\"predicted_ns\": %.0f, \"measured_ns\": %.0f, \"spread\": %.4f, ", predicted_ns, measured, spread);
        if (isfinite(error)) {
            printf("\"max_error\": %.6g, ", error);
        } else {
            printf("\"max_error\": null, ");
        }
        printf("\"ok\": %s}\n", right ? "true" : "false");
    } else {
        printf("predicted %.3f ms for %s, measured %.3f ms (median of %d, spread %.1f %%)\n", predicted_ns / 1e6,
               planned_board, measured / 1e6, repeats, 100 * spread);
        if (same && predicted_ns > 0) printf("measured / predicted %.3f\n", measured / predicted_ns);
        if (given) {
            printf("output %s: later runs differ by %.3g of the largest output (allowed %.0e)\n",
                   right ? "made, and made again" : "WRONG", error, tolerance);
        } else {
            printf("output %s: largest error %.3g of the largest output (allowed %.0e)\n", right ? "right" : "WRONG",
                   error, tolerance);
        }
    }
@free_weights@    return right ? 0 : 1;
}
