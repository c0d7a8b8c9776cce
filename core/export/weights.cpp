// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/weights.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <optional>

#include "base/error.h"

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
        constants.bias.size() !=
            static_cast<std::size_t>(layer.operand.channels > 0 ? 0 : layer.shape.channels))
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

/// Bytes in a string literal: C11 promises 4095 characters, and rows of whole 64 bytes need no more than one
/// shorter row behind them.
constexpr std::int64_t row_bytes = 63 * 64;

/// A byte as a character of a string literal, in front of the next one.
void append_character(std::string& text, unsigned char byte, unsigned char next) {
    if (byte >= 0x20 && byte < 0x7f && byte != '"' && byte != '\\' && byte != '?') {
        text += static_cast<char>(byte);
        return;
    }
    // An octal escape takes up to three digits, so that a digit behind it wants all three.
    const bool whole = next >= '0' && next <= '7';
    text += '\\';
    if (whole || byte >= 0100) text += static_cast<char>('0' + (byte >> 6));
    if (whole || byte >= 010) text += static_cast<char>('0' + (byte >> 3 & 7));
    text += static_cast<char>('0' + (byte & 7));
}

std::string string_literal(std::string_view bytes) {
    std::string text = "\"";
    for (std::size_t i = 0; i < bytes.size(); i++)
        append_character(text, static_cast<unsigned char>(bytes[i]),
                         i + 1 < bytes.size() ? static_cast<unsigned char>(bytes[i + 1]) : 0);
    return text + "\"";
}

/// weights.c, row by row: strings cost a compiler a tenth of the memory that a list of numbers costs.
class WeightsText {
  public:
    WeightsText(Output& out, const ExportParts& parts) : out_(out), left_(parts.weight_bytes) {
        out_.write(
            "/* SPDX-License-Identifier: MIT */\n"
            "/* The bytes of weights.bin, at the alignment that its floats are read with. */\n"
            "#include \"plan.h\"\n\n"
            "#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__\n"
            "#error \"these are floats as little-endian machines hold them\"\n"
            "#endif\n"
            "_Static_assert(sizeof(float) == 4, \"a float has four bytes\");\n\n"
            "/* The rows are no strings: none ends with a zero. */\n"
            "#if defined(__clang__)\n"
            "#if __has_warning(\"-Wunterminated-string-initialization\")\n"
            "#pragma clang diagnostic ignored \"-Wunterminated-string-initialization\"\n"
            "#endif\n"
            "#elif defined(__GNUC__) && __GNUC__ >= 15\n"
            "#pragma GCC diagnostic ignored \"-Wunterminated-string-initialization\"\n"
            "#endif\n\n"
            "_Alignas(64) const union " +
            parts.name + "_weight_bytes " + parts.name + "_weight_bytes = {{");
        if (left_ >= row_bytes) out_.write("{\n");
    }

    void write(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto whole = static_cast<std::size_t>(std::min(row_bytes, left_));
            const std::string_view piece = bytes.substr(0, whole - row_.size());
            row_ += piece;
            bytes.remove_prefix(piece.size());
            if (row_.size() < whole) break;
            left_ -= static_cast<std::int64_t>(whole);
            const bool is_row = static_cast<std::int64_t>(whole) == row_bytes;
            std::string text = string_literal(row_);
            row_.clear();
            if (is_row) text += left_ >= row_bytes ? ",\n" : left_ > 0 ? "},\n" : "}";
            if (left_ == 0) text += "}};\n";
            out_.write(text);
        }
    }

  private:
    Output& out_;
    std::int64_t left_;
    std::string row_;
};

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
    // Without weights there is an empty weights.bin, whatever was asked for.
    const bool as_text = storage == WeightStorage::c && parts.weight_bytes > 0;
    Output out(folder, as_text ? "weights.c" : "weights.bin");
    std::optional<WeightsText> text;
    if (as_text) text.emplace(out, parts);
    for (const ExportParts::Constant& constant : parts.constants) {
        const AlignedFloats block = packed(plan, constant);
        const auto size = static_cast<std::size_t>(constant.bytes);
        const std::string_view bytes(reinterpret_cast<const char*>(block.get()), size);
        if (text)
            text->write(bytes);
        else
            out.write(bytes);
        step();
    }
    out.close();
    if (storage == WeightStorage::incbin && parts.weight_bytes > 0)
        folder.write("weights.c", incbin_source(parts));
}

std::string weights_declaration(const ExportParts& parts) {
    const std::int64_t rows = parts.weight_bytes / row_bytes, rest = parts.weight_bytes % row_bytes;
    std::string members;
    if (rows > 0) members += " rows[" + std::to_string(rows) + "][" + std::to_string(row_bytes) + "]";
    if (rest > 0) members += std::string(rows > 0 ? "," : "") + " rest[" + std::to_string(rest) + "]";
    return "\n/** All weights, linked in: as the little-endian bytes that weights.c states them by, and as "
           "the "
           "floats that they are. */\nextern const union " +
           parts.name + "_weight_bytes {\n    struct {\n        unsigned char" + members +
           ";\n    } bytes;\n    float floats[" + parts.macro + "_WEIGHT_BYTES / 4];\n} " + parts.name +
           "_weight_bytes;\n#define " + parts.name + "_weights (" + parts.name + "_weight_bytes.floats)\n";
}

std::string_view float_bytes(const std::vector<float>& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)};
}

}  // namespace taso
