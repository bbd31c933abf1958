#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace vidgo::test {

/// An answer as it came over the wire.
struct RawAnswer
{
    int status = 0; ///< 0: none came.
    std::string head;
    std::string body;

    /// The value of the first field with this name; empty when there is none.
    std::string header(std::string_view name) const;
};

/// The other side of a connection, which says exactly the bytes that it is told to.
class RawClient
{
public:
    enum class Kind { Plain, Tls13, Tls12 };

    /// Connects to this computer; isOpen() tells whether that went well.
    explicit RawClient(std::uint16_t port, Kind kind = Kind::Plain);
    ~RawClient();
    RawClient(RawClient&& other) noexcept;

    bool isOpen() const;
    /// Who the server says it is: the common name of its certificate.
    std::string peerName() const;
    /// False when the other side does not take it.
    bool send(std::string_view bytes);
    /// The next answer, by its Content-Length or its chunks. `isHead`: it has none, whatever it says.
    RawAnswer answer(bool isHead = false);
    /// send() and answer().
    RawAnswer ask(std::string_view bytes);
    /// What comes until `mark` is in it, or until the connection ends.
    std::string readUntil(std::string_view mark);
    /// Whether the other side ends the connection within the time that a test has.
    bool isEnded();
    void close();

private:
    struct Parts;
    bool more();

    std::unique_ptr<Parts> m_parts;
    std::string m_pending;
};

} // namespace vidgo::test
