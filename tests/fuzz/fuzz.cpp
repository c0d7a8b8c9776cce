// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "base/error.h"
#include "base/temporary_folder.h"

namespace taso {

std::filesystem::path fuzzed_file(const std::string& name, std::string_view bytes) {
    // Goes when the process ends in order; after a fault it stays, with the file that showed it.
    static const TemporaryFolder folder("taso-fuzz");
    const std::filesystem::path file = folder.path() / name;
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return file;
}

std::string_view next_part(std::string_view& bytes) {
    const std::size_t end = bytes.find("\n%%\n");
    const std::string_view part = bytes.substr(0, end);
    bytes = end == std::string_view::npos ? std::string_view() : bytes.substr(end + 4);
    return part;
}

}  // namespace taso

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        taso::read_fuzzed({reinterpret_cast<const char*>(data), size});
    } catch (const taso::Error&) {
        // One sentence is the right answer to nearly all of them; anything else ends the program.
    }
    return 0;
}
