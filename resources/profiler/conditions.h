/* SPDX-License-Identifier: MIT */
/** How quiet a machine is, as far as it tells. */
#ifndef CONDITIONS_H
#define CONDITIONS_H

/** Prints one JSON object, {"conditions": {...}}: governor, clock_mhz, celsius (of the warmest zone), load (of the last minute),
 *  huge_pages; what the system does not tell is left out. */
void print_conditions(void);
/** Whether this runs under an emulator. */
int is_emulated(void);

#endif
