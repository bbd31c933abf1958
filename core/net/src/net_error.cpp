#include "vidgo/net/net_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::net {

namespace {

ErrorText describeMail(NetError code)
{
    switch (code) {
    case NetError::MailInvalid:
        //: {reason} is a technical reason in English.
        return {"net.mail_invalid",
                VIDGO_TEXT("Error", "The mail could not be written ({reason}). Check the address.")};
    case NetError::MailLoginRefused:
        //: {host} is the name of a mail server. Shown to who runs the server.
        return {"net.mail_login_refused",
                VIDGO_TEXT("Error", "The mail server {host} refused the user or the password. Check both in "
                                    "the settings of the server.")};
    case NetError::MailRefused:
        //: {host} is the name of a mail server.
        return {"net.mail_refused",
                VIDGO_TEXT("Error", "The mail server {host} does not take this mail. Check the address.")};
    case NetError::MailPostponed:
        //: {host} is the name of a mail server.
        return {"net.mail_postponed",
                VIDGO_TEXT("Error", "The mail server {host} does not take mail at the moment. It is tried "
                                    "again later.")};
    default:
        return vidgo::describe(BaseError::Internal);
    }
}

ErrorText describeDownload(NetError code)
{
    switch (code) {
    case NetError::HostPaused:
        //: {host} is the name of a service on the internet. {seconds} is a number.
        return {
            "net.host_paused",
            VIDGO_TEXT("Error", "{host} has had enough requests for now. Try again in {seconds} seconds.")};
    case NetError::DownloadRefused:
        //: {host} is the name of a service on the internet. {status} is a number such as 404.
        return {"net.download_refused",
                VIDGO_TEXT("Error", "{host} did not hand the file out (answer {status}). It may have expired "
                                    "there. Try again, or make it anew.")};
    case NetError::DownloadDamaged:
        //: {host} is the name of a service on the internet.
        return {"net.download_damaged",
                VIDGO_TEXT("Error", "What came from {host} is not the file that was announced, so it was not "
                                    "kept. Try again.")};
    default:
        return describeMail(code);
    }
}

ErrorText describeAnswer(NetError code)
{
    switch (code) {
    case NetError::CutOff:
        //: {host} is the name of a service on the internet.
        return {"net.cut_off",
                VIDGO_TEXT("Error", "The connection to {host} broke. Check the network and try again.")};
    case NetError::AnswerTooLarge:
        //: {host} is the name of a service on the internet.
        return {"net.answer_too_large",
                VIDGO_TEXT("Error", "{host} answered with more than was asked for. Try again later.")};
    case NetError::AnswerInvalid:
        //: {host} is the name of a service on the internet.
        return {"net.answer_invalid",
                VIDGO_TEXT("Error", "{host} gave an answer that can't be read. Try again later.")};
    case NetError::Redirected:
        //: {host} is the name of a service on the internet.
        return {"net.redirected",
                VIDGO_TEXT("Error", "{host} sends us to another address, which is not followed. Check the "
                                    "address in the settings.")};
    default:
        return describeDownload(code);
    }
}

} // namespace

ErrorText describe(NetError code)
{
    switch (code) {
    case NetError::RequestInvalid:
        //: {reason} is a technical reason in English.
        return {"net.request_invalid",
                VIDGO_TEXT("Error", "The request could not be sent ({reason}). Check the settings of the "
                                    "network.")};
    case NetError::NotResolved:
        //: {host} is the name of a service on the internet.
        return {"net.not_resolved",
                VIDGO_TEXT("Error", "{host} could not be found. Check the connection to the internet.")};
    case NetError::NotConnected:
        //: {host} is the name of a service on the internet.
        return {"net.not_connected",
                VIDGO_TEXT("Error", "{host} could not be reached. Check the connection to the internet and "
                                    "try again.")};
    case NetError::TlsRefused:
        //: {host} is the name of a service on the internet.
        return {"net.tls_refused",
                VIDGO_TEXT("Error", "The connection to {host} is not safe, so nothing was sent. Check the "
                                    "date of this computer and the settings of the network.")};
    case NetError::ProxyFailed:
        //: {host} is the name of a service on the internet.
        return {"net.proxy_failed",
                VIDGO_TEXT("Error", "The proxy did not connect to {host}. Check the proxy in the settings of "
                                    "the network.")};
    case NetError::TimedOut:
        //: {host} is the name of a service on the internet.
        return {"net.timed_out", VIDGO_TEXT("Error", "{host} took too long to answer. Try again later.")};
    default:
        return describeAnswer(code);
    }
}

} // namespace vidgo::net
