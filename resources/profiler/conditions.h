/* SPDX-License-Identifier: MIT */
/** How quiet a machine is, as far as it tells. */
#ifndef CONDITIONS_H
#define CONDITIONS_H

/** Prints one JSON object, {"conditions": {...}}: governor, clock_mhz, celsius (of the warmest zone), load (of the last minute),
 *  huge_pages; what the system does not tell is left out, as is `reference_ns` of a reference kernel where that is 0. Last
 *  bytes_per_ns, that one core reads from memory. */
void print_conditions(double reference_ns, double bytes_per_ns);
/** Whether this runs under an emulator. */
int is_emulated(void);

#endif
