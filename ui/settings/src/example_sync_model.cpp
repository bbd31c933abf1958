#include "vidgo/ui/settings/example_sync_model.h"

#include <algorithm>

#include <QLocale>
#include <QStringList>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/moment_text.h"
#include "vidgo/ui/messages/size_text.h"
#include "vidgo/ui/settings/key_text.h"

namespace vidgo::ui::settings {

using service::ExampleSyncPhase;
using service::ExampleSyncWish;

void ExampleSyncModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::exampleSyncChanged, this, &ExampleSyncModel::refresh);
    connect(hub, &ServiceHub::languageChanged, this, &ExampleSyncModel::changed);
    Q_EMIT hubChanged();
    if (!offered())
        return;
    m_told = m_hub->exampleSync()->state().brought;
    refresh();
}

void ExampleSyncModel::refresh()
{
    m_state = m_hub->exampleSync()->state();
    Q_EMIT changed();
    if (!goesOn())
        tellWhatCame();
}

// Examples that come while somebody works on something else are no reason to disturb them.
void ExampleSyncModel::tellWhatCame()
{
    const auto news = m_state.brought - std::exchange(m_told, m_state.brought);
    if (news > 0 && (m_isOrdered || m_isWatched))
        //: %n counts examples that came from the server and are in the gallery now.
        Q_EMIT said(tr("%n new example(s) came into the gallery.", nullptr, static_cast<int>(news)));
}

bool ExampleSyncModel::goesOn() const
{
    return m_state.phase == ExampleSyncPhase::Looking || m_state.phase == ExampleSyncPhase::Fetching;
}

ExampleSyncModel::Stage ExampleSyncModel::stage() const
{
    if (m_state.phase == ExampleSyncPhase::Looking)
        return Looking;
    if (m_state.phase == ExampleSyncPhase::Fetching)
        return Fetching;
    if (!m_state.lookedAt)
        return Unasked;
    if (m_state.missing == 0)
        return Complete;
    if (m_state.unknownSigner)
        return Stranger;
    return m_state.phase == ExampleSyncPhase::Waiting ? Metered : Missing;
}

QString ExampleSyncModel::headline() const
{
    switch (stage()) {
    case Unasked:
        //: The server that keeps examples of its own was never asked for them.
        return tr("The server was not asked yet.");
    case Looking:
        //: The server is asked for its examples at this moment.
        return tr("Asking the server what is new…");
    case Complete:
        //: Nothing is missing of what the server has.
        return tr("All examples of the server are here.");
    default:
        return missingText();
    }
}

QString ExampleSyncModel::missingText() const
{
    const auto missing = static_cast<int>(m_state.missing);
    switch (stage()) {
    case Fetching:
        //: %n counts examples that are being fetched from the server.
        return tr("%n new example(s) on the way", nullptr, missing);
    case Metered:
        //: %n counts examples of the server that are not here yet. A metered link is paid for by what goes
        //: through it.
        return tr("%n new example(s) wait for a link that is not metered.", nullptr, missing);
    case Stranger:
        //: %n counts examples of the server that are not here yet. They are signed, and nobody here knows
        //: whoever signed them.
        return tr("%n new example(s) were signed by somebody you have not trusted yet.", nullptr, missing);
    default:
        //: %n counts examples of the server that are not here yet.
        return tr("%n new example(s)", nullptr, missing);
    }
}

QString ExampleSyncModel::detail() const
{
    QStringList facts{leftText(), askedText()};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString ExampleSyncModel::leftText() const
{
    if (!m_hub || m_state.missing == 0 || stage() == Looking)
        return {};
    const QLocale locale(m_hub->languageCode());
    if (stage() == Fetching)
        //: How far it is with fetching: %1 and %2 are sizes such as “12 MB”.
        return tr("%1 of %2").arg(sizeText(locale, m_state.fetched), sizeText(locale, m_state.bytes));
    //: %1 is a size such as “12 MB”.
    return tr("%1 to fetch")
        .arg(sizeText(locale, std::max<std::int64_t>(0, m_state.bytes - m_state.fetched)));
}

QString ExampleSyncModel::askedText() const
{
    if (!m_hub || !m_state.lookedAt || goesOn())
        return {};
    //: When the server was asked last what examples it has; %1 is a date with a time of day.
    return tr("Asked %1").arg(momentText(*m_state.lookedAt, QLocale(m_hub->languageCode())));
}

double ExampleSyncModel::progress() const
{
    if (m_state.bytes <= 0)
        return 0;
    return std::clamp(static_cast<double>(m_state.fetched) / static_cast<double>(m_state.bytes), 0.0, 1.0);
}

QString ExampleSyncModel::signerKey() const
{
    if (goesOn() || !m_state.unknownSigner)
        return {};
    return keyText(m_state.unknownSigner->publicKey);
}

QString ExampleSyncModel::errorText() const
{
    if (m_refusal)
        return ui::errorText(*m_refusal);
    return m_state.trouble && !goesOn() ? ui::errorText(*m_state.trouble) : QString();
}

void ExampleSyncModel::look()
{
    order(ExampleSyncWish::Look);
}

void ExampleSyncModel::fetch()
{
    order(ExampleSyncWish::Now);
}

void ExampleSyncModel::stop()
{
    m_task.cancel();
}

void ExampleSyncModel::order(ExampleSyncWish wish)
{
    if (!offered() || m_isOrdered)
        return;
    m_isOrdered = true;
    m_refusal.reset();
    Q_EMIT changed();
    m_task = m_hub->run(
        this,
        [sync = m_hub->exampleSync(), wish](const std::stop_token& stop) { return sync->sync(wish, stop); },
        [this](const Outcome&) { // which is part of the state
            refresh();
            m_isOrdered = false;
            Q_EMIT changed();
        });
}

void ExampleSyncModel::trust(const QString& name)
{
    if (!offered() || m_isOrdered || !m_state.unknownSigner)
        return;
    m_hub->run(
        this,
        [sync = m_hub->exampleSync(),
         signer = PackPublisher{toStdString(name.trimmed()), m_state.unknownSigner->publicKey}](
            const std::stop_token&) { return sync->trust(signer); },
        [this](const Outcome& outcome) {
            m_refusal = outcome ? std::nullopt : std::optional(outcome.error());
            Q_EMIT changed();
            if (!outcome)
                return;
            Q_EMIT signersChanged();
            order(ExampleSyncWish::Auto);
        });
}

void ExampleSyncModel::distrust(const QString& key, const QString& name)
{
    if (!offered())
        return;
    m_hub->run(
        this,
        [sync = m_hub->exampleSync(), key = toStdString(key)](const std::stop_token&) {
            return sync->distrust(key);
        },
        [this, name](const Outcome& outcome) {
            m_refusal = outcome ? std::nullopt : std::optional(outcome.error());
            Q_EMIT changed();
            if (!outcome)
                return;
            Q_EMIT signersChanged();
            //: After the person stopped trusting somebody who signs examples; %1 is the name.
            Q_EMIT said(tr("Nothing more comes from %1.").arg(name));
            // What is missing may be theirs.
            if (m_state.missing > 0)
                look();
        });
}

} // namespace vidgo::ui::settings
