// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitive/registry.h"

#include <algorithm>

#include "formula.h"
#include "kernel_table.h"
#include "kernels_hash.h"

namespace taso {

namespace {

#define WEIGHT_FORM(form, floats) TASO_FORMULA(std::int64_t, floats_##form, floats)
#include "weight_forms.def"

#define PRIMITIVE(op, family, variant, source, input, output, form, applies, workspace, abilities, work) \
    TASO_FORMULA(bool, suits_##family##_##variant, applies)                                              \
    TASO_FORMULA(std::int64_t, scratch_##family##_##variant, workspace)
#include "primitives.def"

constexpr WeightForm forms[] = {
#define WEIGHT_FORM(form, floats) \
    {#form, [](const taso_shape& s) { return floats_##form(&s); }, taso_form_##form},
#include "weight_forms.def"
};

const WeightForm* find_form(std::string_view name) {
    for (const WeightForm& form : forms)
        if (form.name == name) return &form;
    return nullptr;
}

std::string dashed(std::string text) {
    std::replace(text.begin(), text.end(), '_', '-');
    return text;
}

std::vector<Primitive> read_rows() {
    [[maybe_unused]] constexpr int ACCUMULATES = 1, SLICES = 2;
    std::vector<Primitive> rows;
#define PRIMITIVE(op_, family_, variant_, source_, input_, output_, form_, applies_, workspace_, abilities_, \
                  work_)                                                                                     \
    {                                                                                                        \
        Primitive row;                                                                                       \
        row.index = static_cast<int>(rows.size());                                                           \
        row.name = dashed(#family_ "-" #variant_);                                                           \
        row.family = #family_;                                                                               \
        row.function = "taso_" #family_ "_" #variant_;                                                       \
        row.source = #source_;                                                                               \
        row.op = Op::op_;                                                                                    \
        row.input = Layout::input_;                                                                          \
        row.output = Layout::output_;                                                                        \
        row.form = find_form(#form_);                                                                        \
        row.applies_text = #applies_;                                                                        \
        row.workspace_text = #workspace_;                                                                    \
        row.applies = [](const taso_shape& s) { return suits_##family_##_##variant_(&s); };                  \
        row.workspace_floats = [](const taso_shape& s) { return scratch_##family_##_##variant_(&s); };       \
        row.accumulates = ((abilities_)&ACCUMULATES) != 0;                                                   \
        row.slices = ((abilities_)&SLICES) != 0;                                                             \
        row.work = WorkKind::work_;                                                                          \
        rows.push_back(std::move(row));                                                                      \
    }
#include "primitives.def"
    return rows;
}

/// The kernels of an instruction set that this program holds.
struct CompiledSet {
    Isa isa;
    const taso_kernel* table;
};
constexpr CompiledSet compiled_sets[] = {
#define TASO_COMPILED(set) {Isa::set, taso_kernel_table_##set},
    TASO_COMPILED_SETS(TASO_COMPILED)
#undef TASO_COMPILED
};

/// Whether this machine can run the kernels of an instruction set that is compiled in.
bool runs_here(Isa isa) {
#if defined(__x86_64__)
#define X86(feature) __builtin_cpu_supports(#feature)
#else
#define X86(feature) false
#endif
// No program could begin that is compiled for more than the machine has.
#define ARM(feature) true
    switch (isa) {
#define INSTRUCTION_SET(set, machine, lanes, compiler, flags, macro, needs, has) \
    case Isa::set:                                                               \
        return has;
#include "instruction_sets.def"
    }
#undef X86
#undef ARM
    return false;
}

std::vector<Isa> find_isas() {
    std::vector<Isa> isas;
    for (const CompiledSet& one : compiled_sets)
        if (runs_here(one.isa)) isas.push_back(one.isa);
    return isas;
}

}  // namespace

std::string_view name(Isa isa) {
    static const std::string names[] = {
#define INSTRUCTION_SET(set, machine, lanes, compiler, flags, macro, needs, has) dashed(#set),
#include "instruction_sets.def"
    };
    return names[static_cast<std::size_t>(isa)];
}

std::span<const Isa> available_isas() {
    static const std::vector<Isa> isas = find_isas();
    return isas;
}

std::span<const Primitive> primitives() {
    static const std::vector<Primitive> rows = read_rows();
    return rows;
}

taso_kernel Primitive::kernel(Isa isa) const {
    for (const CompiledSet& one : compiled_sets)
        if (one.isa == isa) return one.table[index];
    return nullptr;
}

const Primitive* find_primitive(std::string_view name) {
    for (const Primitive& row : primitives())
        if (row.name == name) return &row;
    return nullptr;
}

const Primitive* find_transform(Layout from, Layout to) {
    for (const Primitive& row : primitives())
        if (row.op == Op::transform && row.input == from && row.output == to) return &row;
    return nullptr;
}

std::vector<const Primitive*> applicable(Op op, const taso_shape& shape) {
    std::vector<const Primitive*> found;
    for (const Primitive& row : primitives())
        if (row.op == op && row.applies(shape)) found.push_back(&row);
    return found;
}

std::string kernels_hash() { return TASO_KERNELS_HASH; }

}  // namespace taso
