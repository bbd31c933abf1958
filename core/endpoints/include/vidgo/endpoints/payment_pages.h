#pragma once

#include <chrono>
#include <filesystem>
#include <map>
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

/// The pages of ours that a person's browser shows around a payment. A gateway that wants a form (ECPay) gets
/// it from a page of ours, behind an address that only this person knows, because a browser can be sent to an
/// address but not to a form; see ECPay's guide, "one page of your own server". Safe to use from any thread.
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
    };
    static constexpr std::chrono::minutes kGoodFor{30};

    /// Reads the words in five languages from `resources`. Fails with BaseError when they are not as they
    /// should be.
    static Result<PaymentPages> open(const std::filesystem::path& resources, const Parts& parts);

    /// The address to which a browser goes to pay: that of the gateway, or of a page of ours with its form,
    /// which is good for kGoodFor and for as many looks as somebody takes. Empty for a payment by hand.
    Result<std::string> addressOf(const billing::CheckoutPage& page, Language language);
    /// Addresses of ours at which a payment ends.
    std::vector<std::string> ends() const;

    /// The page with the form; one that says that it is gone (410) when the token is unknown or old, in
    /// `otherwise`.
    Result<api::Response> form(std::string_view token, Language otherwise);
    /// What a person sees who comes back from paying. It grants nothing.
    api::Response back(Language language) const;

    /// Forgets what is old. Returns how many.
    Result<std::int64_t> sweep();

private:
    PaymentPages(const Parts& parts, std::map<std::string, LocalizedText, std::less<>> words);
    const std::string& word(std::string_view key, Language language) const;
    api::Response page(std::string_view kind, Language language, std::string_view body,
                       std::string_view policy) const;

    Parts m_parts;
    std::map<std::string, LocalizedText, std::less<>> m_words;
};

} // namespace vidgo::endpoints
