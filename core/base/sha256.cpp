// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QCryptographicHash>

#include "base/regular_file.h"

namespace taso {

namespace {

/// More than any plan's weights, and an end to files that state a size which nobody has stored.
constexpr std::int64_t most_hashed_bytes = std::int64_t{1} << 36;

}  // namespace

std::string sha256(std::string_view bytes) {
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

std::string sha256_of_file(const std::filesystem::path& file) {
    const RegularFile in(file, most_hashed_bytes);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::int64_t done = 0;
    for (std::string piece; !(piece = in.bytes(done, 1 << 20)).empty();) {
        hash.addData(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
        done += static_cast<std::int64_t>(piece.size());
    }
    return hash.result().toHex().toStdString();
}

}  // namespace taso
