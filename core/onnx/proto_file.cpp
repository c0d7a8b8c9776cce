// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/proto_file.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl.h>
#include <google/protobuf/stubs/logging.h>

#include <climits>
#include <cstring>

#include "base/error.h"
#include "base/regular_file.h"

namespace taso {

bool read_proto(const std::filesystem::path& file, google::protobuf::MessageLite& message) {
    const RegularFile opened(file);
    const google::protobuf::LogSilencer silence;
    google::protobuf::io::FileInputStream stream(opened.descriptor());
    google::protobuf::io::CodedInputStream coded(&stream);
    coded.SetTotalBytesLimit(INT_MAX);
    const bool whole = message.ParseFromCodedStream(&coded) && coded.ConsumedEntireMessage();
    if (stream.GetErrno())
        throw Error(file.string() + ": cannot be read: " + std::strerror(stream.GetErrno()));
    return whole;
}

}  // namespace taso
