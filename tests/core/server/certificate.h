#pragma once

#include <filesystem>
#include <string>

namespace vidgo::test {

/// Writes a new self-signed certificate for `name` and its key, both PEM, good from yesterday to tomorrow.
void writeCertificate(const std::string& name, const std::filesystem::path& certificate,
                      const std::filesystem::path& key);

} // namespace vidgo::test
