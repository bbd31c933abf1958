#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/api/message.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/billing/orders.h"
#include "vidgo/model/language.h"
#include "vidgo/storage/database.h"

namespace vidgo::endpoints {

/// With what a page of ours opens Paddle's checkout.
struct PaddlePage
{
    std::string clientToken; ///< Public by design: all that it can do is open checkouts and show prices.
    std::string script = {}; ///< Where Paddle.js comes from; empty: where Paddle has it.
    bool isSandbox = false;
};

/// What is known of Paddle.js.
struct PaddleSource
{
    std::string script;             ///< Where it comes from.
    std::vector<std::string> hosts; ///< Whose pages and files it shows: "https://*.paddle.com".
};

/// The pages of ours that a person's browser shows around a payment. A gateway that wants a form (ECPay) gets
/// it from a page of ours, behind an address that only this person knows, because a browser can be sent to an
/// address but not to a form; see ECPay's guide, "one page of your own server". Paddle's checkout is opened
/// by its script, which has to stand in a page of ours as well. Safe to use from any thread.
class PaymentPages
{
public:
    /// All outlive it.
    struct Parts
    {
        storage::Database& database;
        const Clock& clock;
        Random& random;
        std::string address; ///< Where people reach the server: "https://vidgo.example".
        std::optional<PaddlePage>
            paddle; ///< None: Paddle is shown by a page of somebody else, or not at all.
    };
    static constexpr std::chrono::minutes kGoodFor{30};
    /// Where the page with Paddle's checkout is, behind the address of the server.
    static constexpr std::string_view kPaddlePath = "/api/v1/payments/paddle";

    /// Reads the words in five languages from `resources`. Fails with BaseError when they are not as they
    /// should be.
    static Result<PaymentPages> open(const std::filesystem::path& resources, const Parts& parts);

    /// The address to which a browser goes to pay: that of the gateway, or of a page of ours with its form,
    /// which is good for kGoodFor and for as many looks as somebody takes. Empty for a payment by hand.
    Result<std::string> addressOf(const billing::CheckoutPage& page, Language language);
    /// Addresses of ours at which a payment ends.
    std::vector<std::string> ends() const;
    /// Whose pages are shown within our page for this gateway, beside those of Checkout::origins().
    std::vector<std::string> origins(billing::GatewayId gateway) const;

    /// The page with the form; one that says that it is gone (410) when the token is unknown or old, in
    /// `otherwise`.
    Result<api::Response> form(std::string_view token, Language otherwise);
    /// The page on which Paddle's checkout is opened, for the transaction that its address names; one that
    /// says that it is gone (410) where Paddle has no page of ours.
    api::Response paddle(Language language) const;
    /// What a person sees who comes back from paying. It grants nothing.
    api::Response back(Language language) const;

    /// Forgets what is old. Returns how many.
    Result<std::int64_t> sweep();

private:
    using Words = std::map<std::string, LocalizedText, std::less<>>;

    /// What stands in a page, and what it may do.
    struct Content
    {
        std::string main{};
        std::string_view script{};        ///< It runs when all else is there.
        std::string data{};               ///< Attributes of the script: what it has to know.
        std::vector<std::string> hosts{}; ///< Whose scripts, styles, frames and pictures it may load.
        std::string forms = "'none'";     ///< Where it may send forms.
        int status = 200;
    };

    PaymentPages(const Parts& parts, Words words, PaddleSource paddle);
    std::string resultAddress() const;
    const std::string& word(std::string_view key, Language language) const;
    /// The heading and the words of a kind.
    std::string wordsOf(std::string_view kind, Language language) const;
    /// The same with more behind it, not to be seen until the page's script shows it.
    std::string stateOf(std::string_view kind, std::string_view more, Language language) const;
    api::Response page(Language language, const Content& content) const;
    api::Response gone(Language language) const;

    Parts m_parts;
    Words m_words;
    PaddleSource m_paddle;
};

} // namespace vidgo::endpoints
