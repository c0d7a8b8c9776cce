// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "base/error.h"
#include "check/checks.h"

namespace taso {

namespace {

/// A layer or a transform of a segment, and how far it has come. A concat that makes no call has come as far as
/// all that it joins.
struct Maker {
    const RowWindow* window = nullptr;  ///< null: a transform, row by row
    std::vector<Version> inputs;
    Version output;
    int rows = 1;  ///< a call
    bool calls = true;
    std::size_t slice = 0;  ///< of the buffer that it writes
    int made = 0;           ///< rows so far, from the first on
    bool gathers = false;   ///< its one row out of all of its input's, so many a call
    int gathered = 0;
};

/// A buffer, in which the rows of a version stand, and those of the slices that it is joined of: those of a
/// line buffer slide.
struct Line {
    std::int64_t row_bytes = 0;
    int rows = 0;                        ///< that it holds
    std::vector<std::vector<int>> tags;  ///< by slice and place: the row that was written there, or -1
    int front = 0;                       ///< the row that stands, or would, at the front
    int end = 0;                         ///< one behind the last row that was written
    int most = 0;                        ///< rows that it had to hold at one time
    std::int64_t moved = 0;
    std::vector<std::size_t> readers;
};

/// Runs a segment on tagged rows in line buffers of the stated sizes.
class SegmentCalls {
  public:
    SegmentCalls(CountedSolution& counted, CountedSegment& segment)
        : counted_(counted), segment_(segment), where_("segment up to " + counted.named(segment.last)) {}

    void run() {
        for (int layer = segment_.first; layer <= segment_.last; layer++) add_layer(layer);
        for (const CountedTransform& transform : segment_.transforms)
            if (!maker_of_.contains({transform.tensor, transform.to}))
                fault("makes a copy that nobody reads");
        read_lines();
        if (!counted_.faults.empty()) return;
        const Version output = makers_.back().output;
        if (segment_.input != counted_.callers_version(0) && !counted_.callers(segment_.input) &&
            !counted_.callers(output) && row_bytes(segment_.input) >= 0 && row_bytes(output) >= 0)
            segment_.distance = 0;
        // The last first; then what nobody has asked for.
        for (std::size_t k = makers_.size(); k-- > 0;)
            while (makers_[k].made < rows_of(makers_[k].output) && counted_.faults.empty()) call(k);
        if (counted_.faults.empty()) compare();
    }

  private:
    void fault(const std::string& what) { counted_.fault(where_ + " " + what); }
    std::int64_t row_bytes(Version v) const { return counted_.problem.tensors[v.first].row_bytes[v.second]; }
    int rows_of(Version v) const { return counted_.problem.tensors[v.first].rows; }
    std::string text(Version v) const {
        return "'" + counted_.problem.tensors[v.first].name + "' in " + std::string(name(v.second));
    }
    /// The version in whose buffer one stands: itself, or that of the concat that it is a slice of.
    Version buffer_of(Version v) const {
        const int whole = v.first > segment_.first ? counted_.layers[v.first - 1].whole : -1;
        return whole < 0 ? v : counted_.written(whole - 1);
    }
    bool is_whole(Version v) const { return v == segment_.input || v == makers_.back().output; }

    void add_layer(int layer) {
        const ProblemLayer& l = counted_.problem.layers[layer];
        const CountedLayer& row = counted_.layers[layer];
        Maker maker{&*l.window, {}, counted_.written(layer), row.rows, row.done_by < 0};
        if (row.whole > 0) {
            const std::vector<int>& joined = counted_.problem.layers[row.whole - 1].inputs;
            const auto place = std::find(joined.begin(), joined.end(), l.output);
            maker.slice = static_cast<std::size_t>(place - joined.begin());
        }
        maker.gathers = l.gathers;
        for (int tensor : l.inputs) {
            const Version v = counted_.read_by(layer, tensor);
            if (v != segment_.input && !maker_of_.contains(v)) add_transform(layer, v);
            maker.inputs.push_back(v);
        }
        segment_.ns += row.ns;
        segment_.workspace = std::max(segment_.workspace, row.workspace);
        add(std::move(maker));
    }
    /// Of what a layer reads, from what was written: it must be stated.
    void add_transform(int layer, Version v) {
        const Version from = v.first == segment_.first ? segment_.input : counted_.written(v.first - 1);
        for (const CountedTransform& transform : segment_.transforms) {
            if (transform.tensor != v.first || transform.to != v.second) continue;
            if (transform.from != from.second)
                fault("transforms " + text({v.first, transform.from}) + ", which nothing wrote");
            segment_.ns += transform.ns;
            copies_.insert(v);
            return add({nullptr, {from}, v, transform.rows});
        }
        fault("has nothing that makes " + text(v) + ", which " + counted_.named(layer) + " reads");
    }
    void add(Maker maker) {
        maker_of_[maker.output] = makers_.size();
        if (maker.calls)
            for (Version v : maker.inputs) lines_[v].readers.push_back(makers_.size());
        const Version buffer = buffer_of(maker.output);
        lines_[buffer].tags.resize(maker.calls && buffer == maker.output
                                       ? 1
                                       : std::max(lines_[buffer].tags.size(), maker.slice + 1));
        makers_.push_back(std::move(maker));
    }

    /// The line buffers as stated: one for each version inside, in rows that are ranges of bytes.
    void read_lines() {
        const std::string place = where_ + ": a line";
        for (const Json& row : counted_.array_of(*segment_.row, "lines", where_)) {
            const int tensor = counted_.tensor_named(member<std::string>(row, "tensor", place));
            const Version v = counted_.version(tensor, counted_.layout_of(row, "layout", place));
            const auto found = lines_.find(v);
            if (found == lines_.end() || is_whole(v) || found->second.rows > 0) {
                fault("states a line buffer of " + text(v) + ", which it has not");
                continue;
            }
            Line& line = found->second;
            const int rows = member<int>(row, "rows", place);
            line.row_bytes = counted_.problem.tensors[tensor].row_bytes[v.second];
            if (line.row_bytes < 0) fault("has a line buffer of " + text(v) + ", whose rows are no ranges");
            if (rows < 1 || rows > rows_of(v)) {
                fault("has a line buffer of " + std::to_string(rows) + " rows of " + text(v));
                continue;
            }
            counted_.equal(where_ + ": the bytes of the line buffer of " + text(v),
                           member<std::int64_t>(row, "bytes", place), rows * line.row_bytes);
            line.rows = rows;
            segment_.lines[v] = rows * line.row_bytes;
        }
        for (auto& [v, line] : lines_) {
            const bool whole = is_whole(v);
            if (!whole && line.rows == 0) fault("states no line buffer of " + text(v));
            if (whole) line.rows = rows_of(v);
            if (whole && v != segment_.input && makers_.back().rows < line.rows &&
                counted_.problem.tensors[v.first].row_bytes[v.second] < 0)
                fault("makes " + text(v) + " by rows that are no ranges");
            if (v == segment_.input) line.tags.resize(1);
            for (std::vector<int>& tags : line.tags) tags.assign(static_cast<std::size_t>(line.rows), -1);
            if (v == segment_.input) std::iota(line.tags[0].begin(), line.tags[0].end(), 0);
        }
    }

    /// The rows of an input that outputs from one on, up to another, read: [first, second).
    std::pair<int, int> reads(const Maker& maker, int from, int to, int input_rows) const {
        if (!maker.window) return {from, to};
        const auto [kernel, stride, dilation, pad] = *maker.window;
        const std::int64_t first = std::int64_t{from} * stride - pad;
        const std::int64_t end =
            std::int64_t{to - 1} * stride - pad + std::int64_t{kernel - 1} * dilation + 1;
        const auto inside = [&](std::int64_t row) {
            return static_cast<int>(std::clamp<std::int64_t>(row, 0, input_rows));
        };
        return {inside(first), std::max(inside(first), inside(end))};
    }
    /// The lowest row that a call to come still reads; all rows where there is none.
    int still_needed(Version v) const {
        int lowest = rows_of(v);
        for (std::size_t reader : lines_.at(v).readers) {
            const Maker& maker = makers_[reader];
            if (maker.gathers)
                lowest = std::min(lowest, maker.gathered);
            else if (maker.made < rows_of(maker.output))
                lowest = std::min(lowest, reads(maker, maker.made, maker.made + 1, rows_of(v)).first);
        }
        return lowest;
    }

    /// The next rows of what is made: first all that they are made of.
    void call(std::size_t index) {
        Maker& maker = makers_[index];
        if (maker.gathers) return gather(maker);
        const int first = maker.made, end = std::min(first + maker.rows, rows_of(maker.output));
        for (Version v : maker.inputs) {
            const auto [from, to] = reads(maker, first, end, rows_of(v));
            if (v != segment_.input)
                while (makers_[maker_of_.at(v)].made < to && counted_.faults.empty()) call(maker_of_.at(v));
        }
        if (!counted_.faults.empty()) return;
        if (!maker.calls) {
            maker.made = end;
            return;
        }
        for (Version v : maker.inputs) {
            const auto [from, to] = reads(maker, first, end, rows_of(v));
            for (int row = from; row < to; row++) find(v, row);
        }
        calls_++;
        if (counted_.faults.empty()) write(maker, first, end);
    }
    /// The next rows of its input go into its one row, which is made with the last of them.
    void gather(Maker& maker) {
        const Version v = maker.inputs[0];
        const int first = maker.gathered, end = std::min(first + maker.rows, rows_of(v));
        if (v != segment_.input)
            while (makers_[maker_of_.at(v)].made < end && counted_.faults.empty()) call(maker_of_.at(v));
        for (int row = first; row < end && counted_.faults.empty(); row++) find(v, row);
        calls_++;
        if (counted_.faults.empty()) write(maker, 0, 1);
        maker.gathered = end;
        maker.made = end == rows_of(v) ? 1 : 0;
    }
    void find(Version v, int row) {
        const Line& line = lines_.at(v);
        const int place = row - line.front;
        const bool is_there = place >= 0 && place < line.rows &&
                              std::all_of(line.tags.begin(), line.tags.end(),
                                          [&](const std::vector<int>& tags) { return tags[place] == row; });
        if (!is_there) fault("reads row " + std::to_string(row) + " of " + text(v) + ", which is not there");
    }
    void write(Maker& maker, int first, int end) {
        const Version v = buffer_of(maker.output);
        Line& line = lines_.at(v);
        // What it writes now must not stand where rows stand that it, or a later one, reads.
        if (const int read = still_needed(segment_.input);
            v == makers_.back().output && segment_.distance >= 0 && read < rows_of(segment_.input))
            segment_.distance =
                std::max(segment_.distance, end * row_bytes(v) - read * row_bytes(segment_.input));
        const int needed = std::min(still_needed(v), first);
        if (end - line.front > line.rows) slide(line, needed);
        if (end - line.front > line.rows)
            return fault("has a line buffer of " + std::to_string(line.rows) + " rows of " + text(v) +
                         ", which do not hold rows " + std::to_string(needed) + " to " +
                         std::to_string(end - 1));
        for (int row = first; row < end; row++) line.tags[maker.slice][row - line.front] = row;
        maker.made = end;
        line.end = std::max(line.end, end);
        line.most = std::max(line.most, end - needed);
    }
    /// Moves the rows that are still needed to the front.
    static void slide(Line& line, int needed) {
        const int kept = line.end - needed;
        for (std::vector<int>& tags : line.tags) {
            const auto from = tags.begin() + (needed - line.front);
            std::copy(from, from + kept, tags.begin());
            std::fill(tags.begin() + kept, tags.end(), -1);
        }
        line.moved += kept * line.row_bytes;
        line.front = needed;
    }

    void compare() {
        std::int64_t moved = 0;
        for (const auto& [v, line] : lines_) {
            if (is_whole(v)) continue;
            counted_.equal(where_ + ": the rows of the line buffer of " + text(v), line.rows, line.most);
            moved += line.moved;
            segment_.ns += move_ns(line.moved);
        }
        const Json& row = *segment_.row;
        if (segment_.overlaps) check_overlap(row.at("overlap"));
        const auto same = [&](const char* key, std::int64_t right) {
            counted_.equal(where_ + ": '" + key + "'", member<std::int64_t>(row, key, where_), right);
        };
        same("ns", segment_.ns);
        same("workspace", segment_.workspace);
        same("calls", calls_);
        same("moved_bytes", moved);
        for (int layer = segment_.first; layer < segment_.last; layer++) {
            const Json& stated = counted_.array("layers")[layer];
            counted_.equal(counted_.named(layer) + ": the bytes of its rows",
                           member<std::int64_t>(stated, "bytes", counted_.named(layer)),
                           bytes_of_rows(counted_.written(layer)));
        }
        for (const CountedTransform& transform : segment_.transforms)
            counted_.equal(where_ + ": the bytes of its copy of " + text({transform.tensor, transform.to}),
                           transform.bytes, segment_.lines.at({transform.tensor, transform.to}));
    }

    /// Its input is moved as a whole before the first call.
    void check_overlap(const Json& stated) {
        const std::string what = where_ + ": 'overlap'";
        const std::int64_t bytes = counted_.whole_bytes(segment_.input),
                           out = counted_.whole_bytes(makers_.back().output);
        if (segment_.distance < 0) return fault("overlaps what is not there in rows, or is the caller's");
        segment_.distance = (segment_.distance + 63) / 64 * 64;
        if (segment_.distance >= (out + 63) / 64 * 64) fault("moves its input for nothing");
        counted_.equal(what, member<std::int64_t>(stated, "distance", what), segment_.distance);
        counted_.equal(what, member<std::int64_t>(stated, "moved_bytes", what), bytes);
        segment_.ns += move_ns(bytes);
    }
    std::int64_t move_ns(std::int64_t bytes) const {
        const __int128 product = static_cast<__int128>(bytes) * counted_.problem.move_ns_per_mib;
        return static_cast<std::int64_t>((2 * product + (1 << 20)) / (2 << 20));
    }

    /// What a version inside takes of the buffer in which it stands.
    std::int64_t bytes_of_rows(Version v) const {
        const Version buffer = buffer_of(v);
        if (is_whole(buffer)) return counted_.callers(buffer) ? 0 : counted_.whole_bytes(v);
        return lines_.at(buffer).rows * counted_.problem.tensors[v.first].row_bytes[v.second];
    }

    CountedSolution& counted_;
    CountedSegment& segment_;
    const std::string where_;
    std::vector<Maker> makers_;
    std::map<Version, std::size_t> maker_of_;
    std::set<Version> copies_;  ///< made by transforms
    std::map<Version, Line> lines_;
    std::int64_t calls_ = 0;
};

}  // namespace

/// Runs what runs band by band: the last layer asks for its next rows until it has all; every layer, before a call, asks
/// those that make its inputs for the rows that the call reads, and they make so many a call as is stated, or
/// what is left.
void check_calls(CountedSolution& counted) {
    for (CountedSegment& segment : counted.segments) SegmentCalls(counted, segment).run();
}

}  // namespace taso
