// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/npy_header.h"

#include <charconv>
#include <set>

#include "base/error.h"

namespace taso {

namespace {

constexpr std::size_t most_rank = 64;

/// Reads the literal from front to back.
class Literal {
  public:
    Literal(std::string_view text, const std::string& where) : text_(text), where_(where) {}

    [[noreturn]] void fail() const { throw Error(where_ + ": its header is none of NPY"); }

    /// Whether this comes next; it is then passed.
    bool takes(std::string_view word) {
        while (!text_.empty() && std::string_view(" \t\r\n").find(text_[0]) != std::string_view::npos)
            text_.remove_prefix(1);
        if (!text_.starts_with(word)) return false;
        text_.remove_prefix(word.size());
        return true;
    }
    void want(std::string_view word) {
        if (!takes(word)) fail();
    }
    bool at_end() { return takes("") && text_.empty(); }

    /// 'text' or "text", without escapes.
    std::string quoted() {
        const char quote = takes("'") ? '\'' : '"';
        if (quote == '"') want("\"");
        const std::size_t end = text_.find(quote);
        if (end == std::string_view::npos || text_.substr(0, end).find('\\') != std::string_view::npos)
            fail();
        std::string word(text_.substr(0, end));
        text_.remove_prefix(end + 1);
        return word;
    }
    bool truth() {
        if (takes("True")) return true;
        want("False");
        return false;
    }
    /// "(3, 4)", "(3,)" or "()"; Python 2 wrote an L behind each.
    Dims extents() {
        Dims all;
        want("(");
        while (!takes(")")) {
            if (all.size() == most_rank) throw Error(where_ + ": has more than 64 dimensions");
            std::int64_t extent = -1;
            takes("");
            const auto [end, fault] = std::from_chars(text_.data(), text_.data() + text_.size(), extent);
            if (fault != std::errc() || extent < 0) fail();
            text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
            takes("L");
            all.push_back(extent);
            if (takes(",")) continue;
            want(")");
            break;
        }
        return all;
    }

  private:
    std::string_view text_;
    const std::string& where_;
};

}  // namespace

NpyHeader read_npy_header(std::string_view text, const std::string& where) {
    Literal literal(text, where);
    NpyHeader header;
    std::set<std::string> keys;
    literal.want("{");
    while (!literal.takes("}")) {
        const std::string key = literal.quoted();
        if (!keys.insert(key).second) literal.fail();
        literal.want(":");
        if (key == "descr") {
            // A list describes records.
            if (literal.takes("[")) throw Error(where + ": its elements are records, which are not read");
            header.descr = literal.quoted();
        } else if (key == "fortran_order") {
            header.fortran_order = literal.truth();
        } else if (key == "shape") {
            header.shape = literal.extents();
        } else {
            literal.fail();
        }
        if (literal.takes(",")) continue;
        literal.want("}");
        break;
    }
    if (keys.size() != 3 || !literal.at_end()) literal.fail();
    return header;
}

std::string npy_header(const NpyHeader& header) {
    std::string shape;
    for (std::int64_t extent : header.shape) shape += std::to_string(extent) + ", ";
    return "{'descr': '" + header.descr + "', 'fortran_order': " + (header.fortran_order ? "True" : "False") +
           ", 'shape': (" + shape + "), }";
}

}  // namespace taso
