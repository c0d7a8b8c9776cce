/* SPDX-License-Identifier: MIT */
#include "conditions.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "machine.h"

/* The first word of a small file, letters and digits of it alone; 0: there is no such file. */
static int first_word(const char *path, char *word, size_t size) {
    FILE *file = fopen(path, "r");
    const int found = file && fgets(word, (int)size, file);
    if (file) fclose(file);
    if (!found) return 0;
    word[strspn(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-")] = '\0';
    return word[0] != '\0';
}

static double clock_mhz(void) {
    char line[512];
    if (first_word("/sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq", line, sizeof line)) return atof(line) / 1e3;
    double mhz = 0;
    FILE *file = fopen("/proc/cpuinfo", "r");
    while (file && mhz == 0 && fgets(line, sizeof line, file)) {
        const char *colon = strchr(line, ':');
        if (colon && strncmp(line, "cpu MHz", 7) == 0) mhz = atof(colon + 1);
    }
    if (file) fclose(file);
    return mhz;
}

/* Of the warmest zone; below absolute zero: none is told. */
static double celsius(void) {
    double warmest = -300;
    for (int zone = 0; zone < 64; zone++) {
        char path[64], word[64];
        snprintf(path, sizeof path, "/sys/class/thermal/thermal_zone%d/temp", zone);
        if (!first_word(path, word, sizeof word)) break;
        const double here = atof(word) / 1e3;
        if (here > warmest && here < 200) warmest = here;
    }
    return warmest;
}

static int huge_pages(char *word, size_t size) {
    FILE *file = fopen("/sys/kernel/mm/transparent_hugepage/enabled", "r");
    const int found = file && fgets(word, (int)size, file);
    if (file) fclose(file);
    char *const begin = found ? strchr(word, '[') : NULL, *const end = begin ? strchr(begin, ']') : NULL;
    if (!end) return 0;
    *end = '\0';
    memmove(word, begin + 1, (size_t)(end - begin));
    return strspn(word, "abcdefghijklmnopqrstuvwxyz") == strlen(word);
}

void print_conditions(double reference_ns, double bytes_per_ns) {
    char word[128];
    const char *separator = "";
    printf("{\"conditions\": {");
    if (first_word("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", word, sizeof word)) {
        printf("\"governor\": \"%s\"", word);
        separator = ", ";
    }
    const double mhz = clock_mhz(), warmest = celsius();
    if (mhz > 0) printf("%s\"clock_mhz\": %.0f", separator, mhz), separator = ", ";
    if (warmest > -273) printf("%s\"celsius\": %.1f", separator, warmest), separator = ", ";
    if (first_word("/proc/loadavg", word, sizeof word)) printf("%s\"load\": %.2f", separator, atof(word)), separator = ", ";
    if (huge_pages(word, sizeof word)) printf("%s\"huge_pages\": \"%s\"", separator, word), separator = ", ";
    if (reference_ns > 0) printf("%s\"reference_ns\": %.0f", separator, reference_ns), separator = ", ";
    printf("%s\"bytes_per_ns\": %.4f}}\n", separator, bytes_per_ns);
    fflush(stdout);
}

static int starts_with(const char *text, const char *start) { return strncmp(text, start, strlen(start)) == 0; }

int is_emulated(void) {
    char line[512];
    int emulated = 0;
#if defined(__arm__) || defined(__aarch64__)
    FILE *processors = fopen("/proc/cpuinfo", "r");
    while (processors && fgets(line, sizeof line, processors))
        if (starts_with(line, "vendor_id")) emulated = 1; /* the processor of another architecture */
    if (processors) fclose(processors);
#endif
    FILE *file = fopen("/proc/self/comm", "r");
    if (file && fgets(line, sizeof line, file) && starts_with(line, "qemu")) emulated = 1;
    if (file) fclose(file);
    return emulated;
}
