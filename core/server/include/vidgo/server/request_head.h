#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <string_view>

#include "vidgo/api/api_error.h"
#include "vidgo/api/message.h"
#include "vidgo/server/server_options.h"

// The first part of a request, as pure functions of its bytes.
namespace vidgo::server {

/// How it is known where the body ends.
enum class BodyFraming { None, Length, Chunked };

struct RequestHead
{
    api::Request request; ///< Method, path, query and headers.
    BodyFraming framing = BodyFraming::None;
    std::uint64_t length = 0; ///< Of BodyFraming::Length.
    bool isKeptAlive = false;
    bool expectsContinue = false;
};

/// Why a request is refused. `reason` is for log and metrics: a few lower-case words that never change.
struct HeadFault
{
    api::ApiError error = api::ApiError::BadRequest;
    std::string_view reason;
};

enum class HeadEnd { Missing, Found, Never };

/// Looks for the empty line that ends a head.
struct HeadSearch
{
    HeadEnd end = HeadEnd::Missing;
    std::size_t size = 0; ///< With the empty line, where it was found.
};

/// `from`: how many bytes were looked at before. Never: these bytes can't become a head (a line feed without
/// carriage return, a control character), so that nobody has to wait for more of them.
HeadSearch findHeadEnd(std::string_view bytes, std::size_t from);

/// Reads a head, the empty line included, by RFC 9112 without its leniencies; HttpServer says what is
/// refused.
std::expected<RequestHead, HeadFault> readHead(std::string_view bytes, const ServerLimits& limits);

/// Why a request target is refused; empty when it is a path with or without a query ("/a/b%20c?d=e").
std::string_view faultOfTarget(std::string_view target);

} // namespace vidgo::server
