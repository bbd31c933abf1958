#pragma once

#include <filesystem>
#include <memory>

#include "vidgo/accounts/accounts.h"
#include "vidgo/accounts/api_keys.h"
#include "vidgo/accounts/bans.h"
#include "vidgo/accounts/password_changes.h"
#include "vidgo/accounts/registrations.h"
#include "vidgo/accounts/sessions.h"
#include "vidgo/api/message.h"
#include "vidgo/billing/billing.h"
#include "vidgo/billing/invoices.h"
#include "vidgo/billing/promotions.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/endpoints/idempotency.h"
#include "vidgo/endpoints/payment_pages.h"
#include "vidgo/model/catalog.h"
#include "vidgo/service/example_service.h"

namespace vidgo::endpoints {

class AccountEvents;
class PackDesk;
class WorkDesk;

/// What the addresses of the backend do: from a request to an answer, without a socket in sight. Safe to use
/// from any thread.
class Endpoints
{
public:
    /// All outlive it.
    struct Parts
    {
        accounts::Accounts& accounts;
        accounts::Registrations& registrations;
        accounts::Sessions& sessions;
        accounts::PasswordChanges& passwords;
        accounts::ApiKeys& keys;
        accounts::Bans& bans;
        credits::Ledger& ledger;
        billing::Billing& billing;
        billing::Promotions& promotions;
        billing::Invoices& invoices;
        service::ExampleService& examples;
        storage::Database& database;
        const Catalog& catalog;
        Idempotency& idempotency;
        PaymentPages& paymentPages;
        const Clock& clock;
        Log& log;
        std::filesystem::path resources; ///< Words and fonts of documents.
        std::string address;             ///< Where people reach the server: "https://vidgo.example".
        std::string version;
        WorkDesk* work = nullptr;        ///< Work by providers; none: its addresses are not available yet.
        AccountEvents* events = nullptr; ///< The same for telling what happens.
        PackDesk* packs = nullptr;       ///< Packs of examples; none: nothing was published.
    };
    explicit Endpoints(const Parts& parts);
    ~Endpoints();
    Endpoints(const Endpoints&) = delete;
    Endpoints& operator=(const Endpoints&) = delete;

    /// Finds the route, who asks and whether they may, reads and checks the request, does it, and says what
    /// came of it; what went wrong as a problem (RFC 9457). Answers GET /openapi.json and GET /docs too.
    api::Response answer(const api::Request& request);

    /// Whether the answer is there already, so that answer() neither blocks nor takes long.
    bool isAtHand(const api::Request& request) const;

    /// Whose API key signed the request, by its signature alone: for counting. Asks the database. Fails where
    /// it is nobody's.
    Result<AccountId> signer(const api::Request& request) const;

    /// The most bytes that a request to this address may carry; 0: nothing is there.
    std::size_t maxBody(api::Method method, std::string_view path) const;

private:
    class Desk;
    std::unique_ptr<Desk> m_desk;
};

} // namespace vidgo::endpoints
