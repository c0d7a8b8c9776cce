// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter_weights.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>

#include "error.h"

namespace taso {

namespace {

static_assert(std::endian::native == std::endian::little, "weights.bin is little-endian");

struct Free {
    void operator()(float* block) const { std::free(block); }
};
using AlignedFloats = std::unique_ptr<float[], Free>;

/// One entry of weights.bin: packed, the rest of its last 64 bytes zero.
AlignedFloats packed(const Plan& plan, const ExportParts::Constant& constant) {
    const Layer& layer = plan.network.layers[constant.layer];
    const auto fault = [&](const std::string& what) {
        return Error(plan.network.name + ": layer '" + layer.name + "': " + what);
    };
    if (!plan.network.constants) throw fault("has no weights");
    const Constants constants = plan.network.constants(constant.layer);
    const std::size_t expected = static_cast<std::size_t>(constant_bytes(plan.network, constant.layer)) / 4;
    if (constants.weights.size() + constants.bias.size() != expected ||
        constants.bias.size() != static_cast<std::size_t>(layer.shape.channels))
        throw fault("its weights are of another size than its shape");
    const auto size = static_cast<std::size_t>(constant.bytes);
    AlignedFloats block(static_cast<float*>(std::aligned_alloc(64, size)));
    if (!block) throw fault("no memory for its weights");
    std::memset(block.get(), 0, size);
    constant.form->pack(&constant.shape.get(), constants.weights.data(), constants.bias.data(), block.get());
    return block;
}

class Output {
  public:
    Output(const NewFolder& folder, const char* name)
        : place_(folder.place() / name), out_(folder.file(name), std::ios::binary) {
        check();
    }
    void write(std::string_view bytes) {
        out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        check();
    }
    void close() {
        out_.close();
        check();
    }

  private:
    void check() const {
        if (!out_)
            throw Error(place_.string() + ": cannot be written: " + std::strerror(errno ? errno : EIO));
    }
    std::filesystem::path place_;
    std::ofstream out_;
};

std::string c_floats(const float* values, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; i++) {
        text += values[i] == 0 && !std::signbit(values[i]) ? "0" : c_float(values[i]);
        text += i % 8 == 7 ? ",\n" : ",";
    }
    return text;
}

std::string incbin_source(const ExportParts& parts) {
    const std::string symbol = parts.name + "_weights";
    return "/* SPDX-License-Identifier: MIT */\n"
           "/* The weights, linked in from weights.bin by the assembler (GCC and Clang, ELF): it looks in "
           "the folders "
           "given by -I. */\n"
           "#include \"plan.h\"\n\n"
           "__asm__(\".section .rodata\\n\"\n"
           "        \".balign 64\\n\"\n"
           "        \".global " +
           symbol +
           "\\n\"\n"
           "        \".type " +
           symbol +
           ", %object\\n\"\n"
           "        \"" +
           symbol +
           ":\\n\"\n"
           "        \".incbin \\\"weights.bin\\\"\\n\"\n"
           "        \".size " +
           symbol + ", . - " + symbol +
           "\\n\"\n"
           "        \".text\\n\");\n";
}

}  // namespace

void write_weights(const Plan& plan, const ExportParts& parts, WeightStorage storage, const NewFolder& folder,
                   const std::function<void()>& step) {
    const bool as_text = storage == WeightStorage::c;
    if (as_text && parts.weight_bytes == 0) return;
    Output out(folder, as_text ? "weights.c" : "weights.bin");
    if (as_text)
        out.write(
            "/* SPDX-License-Identifier: MIT */\n#include \"plan.h\"\n\n#include <math.h>\n\n_Alignas(64) "
            "const float " +
            parts.name + "_weights[" + parts.macro + "_WEIGHT_BYTES / 4] = {\n");
    for (const ExportParts::Constant& constant : parts.constants) {
        const AlignedFloats block = packed(plan, constant);
        const auto size = static_cast<std::size_t>(constant.bytes);
        if (as_text) {
            constexpr std::size_t piece = 1 << 16;
            for (std::size_t i = 0; i < size / 4; i += piece)
                out.write(c_floats(block.get() + i, std::min(piece, size / 4 - i)));
        } else {
            out.write({reinterpret_cast<const char*>(block.get()), size});
        }
        step();
    }
    if (as_text) out.write("};\n");
    out.close();
    if (storage == WeightStorage::incbin && parts.weight_bytes > 0)
        folder.write("weights.c", incbin_source(parts));
}

std::string_view float_bytes(const std::vector<float>& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)};
}

}  // namespace taso
