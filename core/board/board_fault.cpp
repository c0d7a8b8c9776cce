// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board_fault.h"

#include "base/text.h"

namespace taso {

const BoardFault* find_board_fault(BoardFault::Stage stage, std::string_view errors, int status) {
    for (const BoardFault& fault : board_faults) {
        const bool fits = fault.status ? fault.status == status : errors.find(fault.words) != errors.npos;
        if (fault.stage == stage && fits) return &fault;
    }
    return nullptr;
}

std::string sentence_of(const BoardFault& fault, const std::string& errors) {
    std::string sentence = fault.sentence;
    if (const std::size_t place = sentence.find("%1"); place != std::string::npos)
        sentence.replace(place, 2, shown_text(first_line(errors)));
    return sentence;
}

}  // namespace taso
