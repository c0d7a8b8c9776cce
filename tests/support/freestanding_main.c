/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A program without an operating system's library around an exported plan: its own entry, memcpy, memmove and memset,
 * all data linked in. It ends with status 0 where the output is within 1e-3 of the golden sample, else 1.
 *
 * -D PLAN_RUN, PLAN_INPUT, PLAN_OUTPUT, PLAN_WEIGHTS name what the plan has one of; GOLDEN is the folder of
 * its files. */
#include <stddef.h>

#include "plan.h"

#define LINK_IN(symbol, file)                                                                            \
    __asm__(".section .rodata\n.balign 64\n.global " #symbol "\n" #symbol ": .incbin \"" GOLDEN "/" file \
            "\"\n.text\n");                                                                              \
    extern const float symbol[]

LINK_IN(golden_input, "golden_input.bin");
LINK_IN(golden_output, "golden_output.bin");
#ifndef PLAN_WEIGHTS
LINK_IN(loaded_weights, "weights.bin");
#define PLAN_WEIGHTS loaded_weights
#endif

void* memcpy(void* to, const void* from, size_t bytes) {
    volatile unsigned char* out = to;
    for (const unsigned char* in = from; bytes > 0; bytes--) *out++ = *in++;
    return to;
}

void* memset(void* to, int value, size_t bytes) {
    for (volatile unsigned char* out = to; bytes > 0; bytes--) *out++ = (unsigned char)value;
    return to;
}

/* Only ever to the front: a plan moves rows of a line buffer. */
void* memmove(void* to, const void* from, size_t bytes) {
    if ((const unsigned char*)to > (const unsigned char*)from) __builtin_trap();
    return memcpy(to, from, bytes);
}

static _Noreturn void leave(int status) {
    for (;;) {
#if defined(__x86_64__)
        __asm__ volatile("syscall" : : "a"(60), "D"(status) : "rcx", "r11", "memory");
#elif defined(__aarch64__)
        register long x0 __asm__("x0") = status;
        register long x8 __asm__("x8") = 93;
        __asm__ volatile("svc 0" : : "r"(x0), "r"(x8) : "memory");
#else
        register int r0 __asm__("r0") = status;
        __asm__ volatile("push {r7}\n\tmov r7, #1\n\tsvc 0\n\tpop {r7}" : : "r"(r0) : "memory");
#endif
    }
}

#if defined(__x86_64__)
/* The loader of the C library chooses among the several of each in its libm; here is none. The networks that
 * are run take square roots only. */
float sqrtf(float x) {
    __asm__("sqrtss %0, %0" : "+x"(x));
    return x;
}

float powf(float x, float y) {
    (void)x, (void)y;
    leave(2);
}
#else
/* What a libm that was built for an operating system asks of it where something fails. */
_Thread_local int errno;
unsigned long __stack_chk_guard = 0x5a5a;

_Noreturn void __stack_chk_fail(void) { leave(3); }

int raise(int number) {
    (void)number;
    leave(4);
}
#endif

static float output[PLAN_OUTPUT];

#if defined(__x86_64__)
__attribute__((force_align_arg_pointer))
#endif
void _start(void) {
    PLAN_RUN(PLAN_WEIGHTS, golden_input, output);
    float largest = 0;
    for (int i = 0; i < PLAN_OUTPUT; i++) {
        const float size = golden_output[i] < 0 ? -golden_output[i] : golden_output[i];
        if (size > largest) largest = size;
    }
    for (int i = 0; i < PLAN_OUTPUT; i++) {
        const float apart = output[i] - golden_output[i];
        const float distance = apart < 0 ? -apart : apart;
        if (!(distance <= 1e-3f * largest)) leave(1);
    }
    leave(0);
}
