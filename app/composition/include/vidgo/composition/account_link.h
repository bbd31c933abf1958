#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/client/server_link.h"
#include "vidgo/composition/way_out.h"
#include "vidgo/secrets/secret_store.h"
#include "vidgo/service/services.h"

namespace vidgo::composition {

/// What happens to an account without anybody asking. Told on the threads that find it out, which must not be
/// held up; each may be empty.
struct AccountNews
{
    /// The server does not answer, or does again.
    std::function<void(bool isLost)> serverLost = {};
    /// Somebody has signed in, or is signed in no more.
    std::function<void()> accountChanged = {};
    /// The sign-in has ended by itself: the server says why.
    std::function<void(const Error& why)> signedOut = {};
    /// Changes are told from now on. What there was before may have been missed.
    std::function<void()> opened = {};
    std::function<void()> balanceChanged = {};
};

/// Everything that leads to one server and the accounts there: the services over HTTP, and what the server
/// tells by itself. Safe to use from any thread.
class AccountLink
{
public:
    /// All outlive it.
    struct Parts
    {
        secrets::SecretStore& secrets; ///< Who is signed in is kept here.
        Log& log;
        const Clock& clock;
        Random& random;
        std::filesystem::path answers = {}; ///< See client::ServerLink::Parts.
        WayOut wayOut = {};
    };

    /// Asks nobody by itself.
    AccountLink(const client::ServerAddress& address, const Parts& parts);
    /// Tells nothing any more when it comes back.
    ~AccountLink();
    AccountLink(const AccountLink&) = delete;
    AccountLink& operator=(const AccountLink&) = delete;

    const service::AccountServices& services() const;
    client::ServerLink& server();

    /// Tells news from now on, on two threads of its own: whether a server that was lost is back, and the
    /// events of whoever is signed in. To be called once.
    void follow(AccountNews news);

private:
    class Desk;
    std::unique_ptr<Desk> m_desk;
};

} // namespace vidgo::composition
