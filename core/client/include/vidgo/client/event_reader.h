#pragma once

#include <stop_token>
#include <string>

#include "vidgo/base/error.h"
#include "vidgo/base/random.h"
#include "vidgo/net/retry_policy.h"

namespace vidgo::client {

class ServerLink;

/// One thing that the server told by itself.
struct Event
{
    std::string name; ///< "job", "balance" …; empty: none was given.
    std::string data; ///< As the server's events have it: JSON.
    std::string id;   ///< Empty: none.

    bool operator==(const Event&) const = default;
};

/// Who is told. Called on the thread of EventReader::read().
class EventListener
{
public:
    virtual ~EventListener() = default;
    /// The stream is open. What happened before, and is not told again, has to be asked for: so each time.
    virtual void opened() = 0;
    virtual void happened(const Event& event) = 0;
    /// The stream has ended, and is opened again by itself.
    virtual void closed() = 0;
};

/// Follows the events of a server through everything that breaks a connection.
class EventReader
{
public:
    /// All outlive it.
    struct Parts
    {
        ServerLink& link;
        net::Pause& pause;
        Random& random;
    };

    explicit EventReader(Parts parts);

    /// Tells the events of a route until stopped, or until they cannot be had any more. A stream that ends is
    /// opened again, behind the last event that was had, after a pause: as the server wishes, at most a
    /// minute, longer each time that nothing came of it. Blocks. Returns why it is over:
    /// BaseError::Cancelled, or what the server refused it with, as that nobody is signed in.
    Error read(std::string_view route, EventListener& listener, const std::stop_token& stop);

private:
    Parts m_parts;
};

} // namespace vidgo::client
