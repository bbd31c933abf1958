#pragma once

#include <string>

namespace vidgo::media::av {

/// Puts our receiver in the place of the one that writes to standard error. Every way into the FFmpeg
/// libraries calls it first.
void takeOverLog();

/// Counts what the FFmpeg libraries report as errors on this thread while it lives: that a part of a picture
/// could not be decoded they often say in no other way.
class LogWatch
{
public:
    LogWatch();
    bool hasErrors() const;
    std::string lastError() const;

private:
    int m_before;
};

} // namespace vidgo::media::av
