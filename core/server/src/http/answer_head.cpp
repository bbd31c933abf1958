#include "answer_head.h"

#include <array>

#include <boost/beast/http/status.hpp>

#include "field_text.h"

namespace vidgo::server {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

void appendTwo(std::string& text, unsigned number)
{
    text += static_cast<char>('0' + number / 10 % 10);
    text += static_cast<char>('0' + number % 10);
}

bool isOurs(std::string_view name)
{
    return isSameText(name, "Content-Length") || isSameText(name, "Transfer-Encoding") ||
           isSameText(name, "Connection") || isSameText(name, "Date");
}

std::string_view reasonOf(int status)
{
    // obsolete_reason() is what Beast calls the text of a status.
    return boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(status));
}

} // namespace

std::optional<std::string> answerHead(const api::Response& response, const AnswerFraming& framing,
                                      std::string_view date)
{
    if (response.status < 200 || response.status > 599)
        return {};
    std::string head;
    head.reserve(256);
    head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
    head.append(reasonOf(response.status)).append("\r\nDate: ").append(date).append("\r\n");
    for (const auto& [name, value] : response.headers) {
        if (!isToken(name) || !isFieldValue(value) || isOurs(name))
            return {};
        head.append(name).append(": ").append(value).append("\r\n");
    }
    using enum AnswerFraming::Kind;
    if (framing.kind == Length)
        head.append("Content-Length: ").append(std::to_string(framing.length)).append("\r\n");
    else if (framing.kind == Chunked)
        head.append("Transfer-Encoding: chunked\r\n");
    if (!framing.isKeptAlive)
        head.append("Connection: close\r\n");
    head.append("\r\n");
    return head;
}

std::string httpDate(Timestamp time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    std::string text(kDays.at(std::chrono::weekday(day).c_encoding()));
    text += ", ";
    appendTwo(text, static_cast<unsigned>(date.day()));
    text.append(" ").append(kMonths.at(static_cast<unsigned>(date.month()) - 1)).append(" ");
    appendTwo(text, year / 100);
    appendTwo(text, year);
    text += ' ';
    appendTwo(text, static_cast<unsigned>(clock.hours().count()));
    text += ':';
    appendTwo(text, static_cast<unsigned>(clock.minutes().count()));
    text += ':';
    appendTwo(text, static_cast<unsigned>(clock.seconds().count()));
    text += " GMT";
    return text;
}

bool isWithoutBody(int status)
{
    return status == 204 || status == 304;
}

} // namespace vidgo::server
