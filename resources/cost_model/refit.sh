#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Times the kernels on this machine, which should have nothing else to do, and fits the cost model's coefficients to
# the times: first of what large networks are made of, then of all other families (functions.network.json). Takes some
# minutes; stopped, it goes on where it was. Then rebuild: the coefficients are built in.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
taso=${TASO:-$root/build/release/bin/taso}
times=$root/build/refit.profile.json
others=$root/build/refit-others.profile.json
"$taso" profile squeezenet googlenet resnet18 mobilenet_v2 alexnet --repeats 3 -o "$times"
"$taso" profile "$here/functions.network.json" --repeats 5 -o "$others"
"$taso" fit "$times" -o "$here/coefficients.json"
"$taso" fit "$others" --onto "$here/coefficients.json" -o "$here/coefficients.json"
mv "$times" "$here/host.profile.json"
mv "$others" "$here/functions.profile.json"
