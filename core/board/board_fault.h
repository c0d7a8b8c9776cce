// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/window_text.h"

namespace taso {

/// A fault of a board or of the way there: how it is known, and what people are told. A new one is a row of
/// board_faults; its German stands in translations/taso_de.ts.
struct BoardFault {
    enum class Stage {
        connecting,  ///< ssh ends before anything has run
        writing,     ///< a program there cannot write all its bytes
        uploading    ///< the script that receives files (remote_files.cpp) ends
    } stage;
    std::string_view words;  ///< that stand in what was said on stderr
    int status;              ///< that the script ends with; 0: known by its words
    const char* sentence;    ///< %1: the first line that was said
    bool of_folder = true;   ///< an upload's: it concerns the folder, which the sentence then names
};

/// The first that fits is taken.
inline constexpr BoardFault board_faults[] = {
    {BoardFault::Stage::connecting, "REMOTE HOST IDENTIFICATION HAS CHANGED", 0,
     window_text("taso::Sentence",
                 "its host key has changed since you last accepted it: either it was installed anew or "
                 "another machine answers in its place")},
    {BoardFault::Stage::connecting, "Host key verification failed", 0,
     window_text(
         "taso::Sentence",
         "its host key is unknown: log in once by hand with ssh and accept the key after comparing it")},
    {BoardFault::Stage::connecting, "host key is known for", 0,
     window_text(
         "taso::Sentence",
         "its host key is unknown: log in once by hand with ssh and accept the key after comparing it")},
    {BoardFault::Stage::connecting, "UNPROTECTED PRIVATE KEY FILE", 0,
     window_text("taso::Sentence", "ssh refuses the identity file, because others may read it")},
    {BoardFault::Stage::connecting, "Permission denied", 0,
     window_text("taso::Sentence", "it refuses your key")},
    {BoardFault::Stage::connecting, "Too many authentication failures", 0,
     window_text("taso::Sentence", "it refuses your keys, of which there are too many")},
    {BoardFault::Stage::connecting, "Could not resolve hostname", 0,
     window_text("taso::Sentence", "there is no host of that name")},
    {BoardFault::Stage::connecting, "Name or service not known", 0,
     window_text("taso::Sentence", "there is no host of that name")},
    {BoardFault::Stage::connecting, "Connection refused", 0,
     window_text("taso::Sentence", "it refuses the connection: no ssh server listens there")},
    {BoardFault::Stage::connecting, "No route to host", 0,
     window_text("taso::Sentence", "there is no way to it in the network")},
    {BoardFault::Stage::connecting, "Network is unreachable", 0,
     window_text("taso::Sentence", "there is no way to it in the network")},
    {BoardFault::Stage::connecting, "timed out", 0, window_text("taso::Sentence", "it does not answer")},
    {BoardFault::Stage::connecting, "not responding", 0,
     window_text("taso::Sentence", "it does not answer any more")},
    {BoardFault::Stage::connecting, "Connection reset", 0,
     window_text("taso::Sentence", "it closed the connection")},
    {BoardFault::Stage::connecting, "Connection closed", 0,
     window_text("taso::Sentence", "it closed the connection")},
    {BoardFault::Stage::connecting, "closed by remote host", 0,
     window_text("taso::Sentence", "it closed the connection")},
    {BoardFault::Stage::connecting, "Could not open", 0,
     window_text("taso::Sentence", "ssh cannot read its configuration")},
    {BoardFault::Stage::connecting, "Bad owner or permissions", 0,
     window_text("taso::Sentence", "ssh refuses its configuration file, because others may write it")},
    {BoardFault::Stage::connecting, "Bad configuration option", 0,
     window_text("taso::Sentence", "ssh does not understand its configuration")},

    {BoardFault::Stage::writing, "No space left", 0,
     window_text("taso::Sentence", "the board has no space left")},
    {BoardFault::Stage::writing, "File too large", 0,
     window_text("taso::Sentence", "the board has no space left")},
    {BoardFault::Stage::writing, "ile size limit", 0,
     window_text("taso::Sentence", "the board has no space left")},
    {BoardFault::Stage::writing, "Disk quota", 0,
     window_text("taso::Sentence", "the board has no space left")},
    // tar, of a write that was cut short
    {BoardFault::Stage::writing, "Wrote only", 0,
     window_text("taso::Sentence", "the board has no space left")},

    {BoardFault::Stage::uploading,
     {},
     11,
     window_text("taso::Sentence", "the folder cannot be made or entered: %1")},
    {BoardFault::Stage::uploading, {}, 12, window_text("taso::Sentence", "the folder cannot be written: %1")},
    {BoardFault::Stage::uploading,
     {},
     13,
     window_text("taso::Sentence", "there is no tar on the board, which uploads need"),
     false},
    {BoardFault::Stage::uploading, {}, 15, window_text("taso::Sentence", "the board has no space left")},
    {BoardFault::Stage::uploading, {}, 16, window_text("taso::Sentence", "not all bytes have arrived")},
};

/// Null: no row of that stage fits.
const BoardFault* find_board_fault(BoardFault::Stage stage, std::string_view errors, int status = 0);
/// Its sentence with the first line of `errors` put in.
std::string sentence_of(const BoardFault& fault, const std::string& errors);

}  // namespace taso
