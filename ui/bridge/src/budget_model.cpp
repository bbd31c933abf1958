#include "vidgo/ui/bridge/budget_model.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include "vidgo/model/money_text.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui {

namespace {

constexpr int kShown = 50;
constexpr std::int64_t kCommonRate = 32 * kBudgetRateOne; // what the field offers before anything was typed

// People type a comma where a point is meant.
std::string plain(const QString& text)
{
    return toStdString(text.trimmed().replace(QLatin1Char(','), QLatin1Char('.')));
}

// "32.15" in millionths, exactly; none when it is no rate.
std::optional<std::int64_t> rateOf(const QString& text)
{
    static const QRegularExpression kForm(QStringLiteral("^([0-9]{1,4})(?:\\.([0-9]{1,6}))?$"));
    const auto match = kForm.match(toQString(plain(text)));
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = match.captured(2).leftJustified(6, QLatin1Char('0'));
    const auto rate = match.captured(1).toLongLong() * kBudgetRateOne + part.toLongLong();
    return rate > 0 ? std::optional<std::int64_t>(rate) : std::nullopt;
}

QString rateText(std::int64_t rate)
{
    auto text = QString::number(rate / kBudgetRateOne) + QLatin1Char('.') +
                QString::number(rate % kBudgetRateOne).rightJustified(6, QLatin1Char('0'));
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

} // namespace

void BudgetModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &BudgetModel::changed);
    connect(hub, &ServiceHub::sessionChanged, this, &BudgetModel::reload);
    connect(hub, &ServiceHub::settingsChanged, this, &BudgetModel::reload);
    connect(hub, &ServiceHub::libraryChanged, this, &BudgetModel::reload);
    Q_EMIT hubChanged();
    reload();
}

void BudgetModel::setToolId(const QString& toolId)
{
    if (m_toolId == toolId)
        return;
    m_toolId = toolId;
    Q_EMIT toolChanged();
    reload();
}

bool BudgetModel::applies() const
{
    return m_hub && m_hub->services().session.mode() == StudioMode::OwnComputer;
}

void BudgetModel::reload()
{
    if (!applies()) {
        Q_EMIT changed();
        return;
    }
    const auto tool = toolFromId(toStdString(m_toolId));
    m_hub->run(
        this,
        [&service = m_hub->services().budget, tool](const std::stop_token&) -> Result<BudgetQuote> {
            if (tool)
                return service.quote(*tool);
            auto state = service.budget();
            if (!state)
                return failure(state);
            return BudgetQuote{.budget = *state};
        },
        [this](const Result<BudgetQuote>& quote) {
            if (quote)
                m_quote = *quote;
            m_error = quote ? std::nullopt : std::optional(quote.error());
            Q_EMIT changed();
        });
}

void BudgetModel::loadHistory()
{
    if (!applies())
        return;
    m_hub->run(
        this,
        [&service = m_hub->services().budget](const std::stop_token&) { return service.history(kShown); },
        [this](const Result<std::vector<BudgetEntry>>& entries) {
            if (entries)
                show(*entries);
        });
}

void BudgetModel::show(const std::vector<BudgetEntry>& entries)
{
    const QLocale locale(m_hub->languageCode());
    m_history.clear();
    for (const auto& entry : entries) {
        // What is set aside is charged or given back later; people look for what was charged.
        if (entry.kind != "settle" && entry.kind != "grant" && entry.kind != "reverse")
            continue;
        //: In the history of a monthly budget: a provider charged for a run
        const QString charged = tr("Run");
        //: In the history of a monthly budget: the person set another limit
        const QString limit = tr("Limit changed");
        const auto when = QDateTime::fromMSecsSinceEpoch(entry.at.time_since_epoch().count());
        m_history.append(QVariantMap{
            {QStringLiteral("when"), locale.toString(when, QLocale::ShortFormat)},
            {QStringLiteral("what"), entry.kind == "settle" ? charged : limit},
            {QStringLiteral("amount"), moneyText(std::abs(entry.amount))},
        });
    }
    Q_EMIT historyChanged();
}

Currency BudgetModel::currencyOf() const
{
    const auto choice = state().choice;
    return choice ? choice->limit.currency : Currency::usd();
}

QString BudgetModel::currency() const
{
    return toQString(currencyOf().code());
}

QString BudgetModel::amount() const
{
    const auto choice = state().choice;
    if (!choice)
        return {};
    const auto text = toQString(toDecimal(choice->limit));
    return text.endsWith(QLatin1String(".00")) ? text.chopped(3) : text;
}

QString BudgetModel::rate() const
{
    const auto choice = state().choice;
    return rateText(choice && choice->limit.currency != Currency::usd() ? choice->rate : kCommonRate);
}

QString BudgetModel::resetText() const
{
    if (!m_quote || !m_hub)
        return {};
    const auto day =
        QDateTime::fromMSecsSinceEpoch(state().resetsAt.time_since_epoch().count(), QTimeZone::utc()).date();
    return QLocale(m_hub->languageCode()).toString(day, QLocale::LongFormat);
}

double BudgetModel::usedPart() const
{
    const auto limit = state().limit();
    if (limit <= 0)
        return 0;
    return std::min(1.0, static_cast<double>(state().used + state().held) / static_cast<double>(limit));
}

QString BudgetModel::moneyText(std::int64_t units, bool down) const
{
    if (!m_hub)
        return {};
    return toQString(formatMoney(budgetMoney(units, currencyOf(), down), m_hub->language()));
}

QString BudgetModel::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

bool BudgetModel::isAmount(const QString& text) const
{
    const auto money = moneyFromDecimal(plain(text), Currency::usd());
    return money && money->minor >= 0;
}

bool BudgetModel::isRate(const QString& text) const
{
    return rateOf(text).has_value();
}

void BudgetModel::save(const QString& amount, const QString& currency, const QString& rate)
{
    auto unit = Currency::fromCode(toStdString(currency));
    const auto money = unit ? moneyFromDecimal(plain(amount), *unit) : Result<Money>(failure(unit));
    const bool isDollar = unit && *unit == Currency::usd();
    const auto chosen = isDollar ? std::optional(kBudgetRateOne) : rateOf(rate);
    if (!applies() || m_busy || !money || !chosen)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_hub->run(
        this,
        [&service = m_hub->services().budget, choice = BudgetChoice{.limit = *money, .rate = *chosen}](
            const std::stop_token&) { return service.setBudget(choice); },
        [this](const Outcome& outcome) {
            m_busy = false;
            m_error = outcome ? std::nullopt : std::optional(outcome.error());
            Q_EMIT changed();
            if (outcome) {
                Q_EMIT saved();
                Q_EMIT m_hub->settingsChanged(); // every page that shows the budget follows
            }
        });
}

} // namespace vidgo::ui
