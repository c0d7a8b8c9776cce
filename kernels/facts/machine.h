/* SPDX-License-Identifier: MIT */
/** What the machine that a program runs on is called, and what it is compiled for. */
#ifndef TASO_MACHINE_H
#define TASO_MACHINE_H

#include <stdio.h>
#include <string.h>

/** Linux's name of its processor, or the name of its board; only printable ASCII, without '"' and '\'. */
static inline void taso_find_machine(char* name, size_t size) {
    char line[512];
    FILE* file = fopen("/proc/cpuinfo", "r");
    snprintf(name, size, "unknown machine");
    while (file && fgets(line, sizeof line, file)) {
        const char* colon = strchr(line, ':');
        if (!colon || (strncmp(line, "model name", 10) != 0 && strncmp(line, "Hardware", 8) != 0)) continue;
        line[strcspn(line, "\n")] = '\0';
        snprintf(name, size, "%s", colon + (colon[1] == ' ' ? 2 : 1));
        break;
    }
    if (file) fclose(file);
    for (char* c = name; *c; c++)
        if (*c < ' ' || *c > '~' || *c == '"' || *c == '\\') *c = ' ';
}

/** The text of a macro's value, and a name of C's as files and screens have it: with '-' for '_'. */
#define TASO_TEXT_OF(macro) TASO_TEXT_OF_(macro)
#define TASO_TEXT_OF_(text) #text
static inline const char* taso_dashed(char* name) {
    for (char* c = name; *c; c++)
        if (*c == '_') *c = '-';
    return name;
}

#endif
