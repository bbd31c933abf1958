#include "vidgo/net/smtp_mailer.h"

#include <algorithm>
#include <chrono>
#include <cstring>

#include "address.h"
#include "ascii.h"
#include "curl_failure.h"
#include "curl_lane.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/net/net_error.h"

namespace vidgo::net {

namespace {

constexpr long kPatienceWithQuit = 10; // seconds

std::unexpected<Error> refuse(std::string_view reason)
{
    return fail(NetError::RequestInvalid, std::string(reason), {{"reason", std::string(reason)}});
}

Outcome check(const SmtpSettings& settings)
{
    if (!isHostName(settings.host) || settings.port == 0)
        return refuse("the mail server has no name or port");
    if (!isHostName(settings.helloName))
        return refuse("the name that the mail server is told is none");
    if (settings.security == SmtpSettings::Security::Plain && !isLoopbackHost(settings.host))
        return refuse("a mail server elsewhere needs TLS");
    if (std::ranges::any_of(settings.user, isControl))
        return refuse("the user of the mail server has control characters");
    return {};
}

std::string urlOf(const SmtpSettings& settings)
{
    const bool isTls = settings.security == SmtpSettings::Security::Tls;
    return (isTls ? "smtps://" : "smtp://") + settings.host + ":" + std::to_string(settings.port) + "/" +
           settings.helloName;
}

std::size_t giveText(char* buffer, std::size_t size, std::size_t count, void* user)
{
    auto& left = *static_cast<std::string_view*>(user);
    const auto bytes = std::min(size * count, left.size());
    std::memcpy(buffer, left.data(), bytes);
    left.remove_prefix(bytes);
    return bytes;
}

void setLogin(CURL* easy, const SmtpSettings& settings)
{
    if (settings.user.empty())
        return;
    std::string password(settings.password.reveal());
    curl_easy_setopt(easy, CURLOPT_USERNAME, settings.user.c_str());
    curl_easy_setopt(easy, CURLOPT_PASSWORD, password.c_str());
    wipe(password);
}

void setServer(CURL* easy, const SmtpSettings& settings)
{
    const bool isPlain = settings.security == SmtpSettings::Security::Plain;
    curl_easy_setopt(easy, CURLOPT_URL, urlOf(settings).c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_USE_SSL, static_cast<long>(isPlain ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (settings.caFile.empty())
        curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
    else
        curl_easy_setopt(easy, CURLOPT_CAINFO, toUtf8(settings.caFile).c_str());
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.connectTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(settings.wholeTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, kPatienceWithQuit);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    setLogin(easy, settings);
}

Error mailError(const CurlLane& lane, const CurlLane::Ending& ending, const SmtpSettings& settings)
{
    long code = 0;
    curl_easy_getinfo(lane.easy(), CURLINFO_RESPONSE_CODE, &code);
    const auto reason = lane.reason(ending) + ", last answer " + std::to_string(code);
    const ErrorArguments arguments{{"host", settings.host}};
    const bool isAnswered = !ending.isStopped && !ending.isStalled &&
                            (ending.code == CURLE_SEND_ERROR || ending.code == CURLE_RECV_ERROR ||
                             ending.code == CURLE_WEIRD_SERVER_REPLY);
    if (!ending.isStopped && ending.code == CURLE_LOGIN_DENIED)
        return {NetError::MailLoginRefused, reason, arguments};
    if (isAnswered && code >= 500 && code < 600)
        return {NetError::MailRefused, reason, arguments};
    if (isAnswered && code >= 400)
        return {NetError::MailPostponed, reason, arguments};
    return curlError(lane, ending, settings.host, false);
}

} // namespace

SmtpMailer::SmtpMailer(SmtpSettings settings, Log& log, const Clock& clock, Random& random)
    : m_settings(std::move(settings))
    , m_log(log)
    , m_clock(clock)
    , m_random(random)
{}

Outcome SmtpMailer::send(const Mail& mail, const std::stop_token& stop)
{
    if (auto valid = check(m_settings); !valid)
        return valid;
    if (stop.stop_requested())
        return fail(BaseError::Cancelled, "stopped");
    const auto at = m_settings.from.address.rfind('@') + 1; // 0 where there is none, which is refused below
    const auto id = makeUuid(m_random) + "@" + m_settings.from.address.substr(at);
    auto message = composeMail(mail, m_settings.from, m_clock.now(), id);
    if (!message)
        return failure(message);

    const auto begin = std::chrono::steady_clock::now();
    auto outcome = deliver(mail, *message, stop);
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
    m_log.write(outcome ? LogLevel::Info : LogLevel::Warning, "net", "mail",
                {{"host", m_settings.host},
                 {"outcome", outcome ? std::string("taken") : std::string(outcome.error().id())},
                 {"ms", std::to_string(took.count())},
                 {"reason", outcome ? std::string() : outcome.error().internal()}});
    return outcome;
}

Outcome SmtpMailer::deliver(const Mail& mail, const std::string& message, const std::stop_token& stop) const
{
    if (!prepareCurl())
        return fail(BaseError::Internal, "curl can't be set up");
    CurlLane lane;
    CurlList recipients;
    if (!lane.isUsable() || !recipients.add("<" + mail.to + ">"))
        return fail(BaseError::OutOfMemory, "curl has no room");
    const auto from = "<" + m_settings.from.address + ">";
    std::string_view left = message;
    setServer(lane.easy(), m_settings);
    curl_easy_setopt(lane.easy(), CURLOPT_MAIL_FROM, from.c_str());
    curl_easy_setopt(lane.easy(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(lane.easy(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(lane.easy(), CURLOPT_READFUNCTION, giveText);
    curl_easy_setopt(lane.easy(), CURLOPT_READDATA, &left);
    curl_easy_setopt(lane.easy(), CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(message.size()));
    const auto ending = lane.run(stop, {});
    if (ending.isStopped || ending.code != CURLE_OK)
        return std::unexpected(mailError(lane, ending, m_settings));
    return {};
}

} // namespace vidgo::net
