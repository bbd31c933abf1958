#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace vidgo::bench {

/// The whole server on this port of the machine, on SQLite, with its examples in the folder; without an
/// access log, as the peer. Answers until it is killed; returns only what kept it from starting.
int serveLookups(std::uint16_t port, const std::filesystem::path& folder);

/// The lookup hashes of the examples that serveLookups() put into the folder.
std::vector<std::string> hashesIn(const std::filesystem::path& folder);

} // namespace vidgo::bench
