// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <utility>
#include <vector>

#include "profile/profile.h"

namespace taso {

/// A profile file that is being measured into. Each time goes at once into a journal beside it
/// (FILE.journal), so that nothing is lost when this program is killed, and with the rest into the file every
/// few seconds.
class ProfileKeeper {
  public:
    /// What the file and a journal beside it hold and may be kept, or an empty profile of the board. Throws
    /// Error where the file holds the times of another board or cannot be written.
    ProfileKeeper(std::filesystem::path file, const Board& board);

    Profile& profile() { return profile_; }
    const Profile& profile() const { return profile_; }
    const std::filesystem::path& file() const { return file_; }
    /// A time that was taken alone; what is known already stays.
    void add(const Profile::LayerKey& key, const Timing& timing);
    void add(const Profile::TransformKey& key, const Timing& timing);

    /// What one round has measured: a key for each sample, which may stand there several times.
    struct Round {
        std::vector<std::pair<Profile::LayerKey, std::int64_t>> layers;
        std::vector<std::pair<Profile::TransformKey, std::int64_t>> transforms;
        std::int64_t moves_ns = 0;  ///< of a MiB of rows moved; 0: none were
        Origin origin = Origin::measured;
    };
    /// All of it or, where this program is killed meanwhile, nothing.
    void add(const Round& round);
    /// How quiet the machine was when a run began, and when it ended.
    void add(const Conditions& before, const Conditions& after);
    /// Writes the file; the journal is done with.
    void save();

  private:
    void read_journal();
    void take(const Profile& one);
    void note(const Profile& one);

    std::filesystem::path file_, journal_;
    Profile profile_;
    std::chrono::steady_clock::time_point saved_;
};

}  // namespace taso
