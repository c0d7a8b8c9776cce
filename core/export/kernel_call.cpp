// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/kernel_call.h"

#include "base/error.h"

namespace taso {

ExportParts::Call layer_call(const Plan& plan, int index) {
    const ProblemLayer& layer = plan.problem.layers[index];
    const Candidate& candidate = layer.candidates[plan.selection.candidates[index]];
    ExportParts::Call call;
    call.name = layer.name;
    call.primitive = find_primitive(candidate.primitive);
    call.shape = KernelShape(plan.network, index, plan.problem.threads);
    if (!call.primitive || call.primitive->op != plan.network.layers[index].op ||
        !call.primitive->applies(call.shape.get()))
        throw Error(plan.network.name + ": layer '" + layer.name + "': the primitive '" +
                    candidate.primitive + "' cannot compute it in this program");
    return call;
}

ExportParts::Call transform_call(const Plan& plan, int tensor, Layout from, Layout to) {
    ExportParts::Call call;
    call.name =
        plan.network.tensor_name(tensor) + " " + std::string(name(from)) + " -> " + std::string(name(to));
    call.primitive = find_transform(from, to);
    call.shape = KernelShape(plan.network.shape(tensor), plan.problem.threads);
    if (!call.primitive) throw Error(plan.network.name + ": " + call.name + ": there is no such transform");
    return call;
}

}  // namespace taso
