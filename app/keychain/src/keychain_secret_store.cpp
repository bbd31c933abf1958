#include "vidgo/keychain/keychain_secret_store.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

#include <QtCore/QCoreApplication>

#include "keychain_error.h"
#include "keychain_thread.h"
#include "locked_entry.h"
#include "vidgo/base/base_error.h"
#include "vidgo/secrets/secrets_error.h"

namespace vidgo::keychain {

using secrets::checkSecretName;
using secrets::checkSecretValue;
using secrets::SecretsError;

namespace {

// What a job came to.
struct Ending
{
    QKeychain::Error code = QKeychain::OtherError;
    QString detail;
    QString text; ///< Of one that read.
};

// Waits for a job; the job may outlive the wait.
class Mailbox
{
public:
    void put(Ending ending)
    {
        {
            const std::lock_guard guard(m_mutex);
            m_ending = std::move(ending);
        }
        m_arrived.notify_all();
    }
    std::optional<Ending> take(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, patience, [this] { return m_ending.has_value(); });
        return std::exchange(m_ending, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::optional<Ending> m_ending;
};

using MakeJob = std::function<QKeychain::Job*(const QString& service)>;

// Runs a job in the thread of the keychain and waits for it. A missing entry is an ending, not a failure.
Result<Ending> runJob(const KeychainSecretStore::Options& options, const std::string& name, MakeJob make)
{
    if (!QCoreApplication::instance())
        return fail(BaseError::Internal, "no event loop runs without an application");
    auto mailbox = std::make_shared<Mailbox>();
    inKeychainThread([mailbox, service = QString::fromStdString(options.service),
                      key = QString::fromStdString(name), make = std::move(make)] {
        auto* job = make(service);
        job->setKey(key);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [mailbox](QKeychain::Job* done) {
            const auto* reader = qobject_cast<QKeychain::ReadPasswordJob*>(done);
            mailbox->put(
                {.code = done->error(),
                 .detail = done->errorString(),
                 .text = reader && done->error() == QKeychain::NoError ? reader->textData() : QString()});
        });
        job->start(); // deletes itself at its end
    });
    auto ending = mailbox->take(options.patience);
    if (!ending)
        return fail(SecretsError::Locked, "the keychain did not answer in time");
    if (ending->code != QKeychain::NoError && ending->code != QKeychain::EntryNotFound)
        return std::unexpected(keychainError(ending->code, ending->detail));
    return std::move(*ending);
}

} // namespace

KeychainSecretStore::KeychainSecretStore(Options options)
    : m_options(std::move(options))
{}

Result<std::optional<Secret>> KeychainSecretStore::read(const std::string& name)
{
    if (auto valid = checkSecretName(name); !valid)
        return failure(valid);
    auto ending = runJob(m_options, name,
                         [](const QString& service) { return new QKeychain::ReadPasswordJob(service); });
    if (!ending)
        return failure(ending);
    if (ending->code == QKeychain::EntryNotFound) {
        if (isEntryLocked(m_options.service, name))
            return fail(SecretsError::Locked, "the entry is there and locked");
        return std::nullopt;
    }
    auto text = ending->text.toStdString();
    ending->text.fill(QChar(0));
    Secret value(text);
    wipe(text);
    // Somebody else may have put anything there.
    if (!checkSecretValue(value))
        return fail(SecretsError::Unreadable, "what is kept as " + name + " is no key");
    return value;
}

Outcome KeychainSecretStore::write(const std::string& name, const Secret& value)
{
    if (auto valid = checkSecretName(name); !valid)
        return valid;
    if (auto valid = checkSecretValue(value); !valid)
        return valid;
    auto ending = runJob(m_options, name, [value](const QString& service) {
        auto* job = new QKeychain::WritePasswordJob(service);
        const auto text = value.reveal();
        job->setTextData(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        return job;
    });
    if (!ending)
        return failure(ending);
    if (ending->code != QKeychain::NoError)
        return fail(SecretsError::Unreadable, "the keychain did not take it");
    return {};
}

Outcome KeychainSecretStore::remove(const std::string& name)
{
    if (auto valid = checkSecretName(name); !valid)
        return valid;
    auto ending = runJob(m_options, name,
                         [](const QString& service) { return new QKeychain::DeletePasswordJob(service); });
    if (!ending)
        return failure(ending);
    if (isEntryLocked(m_options.service, name))
        return fail(SecretsError::Locked, "the entry is still there and locked");
    return {};
}

} // namespace vidgo::keychain
