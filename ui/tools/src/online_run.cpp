#include "vidgo/ui/tools/online_run.h"

#include <algorithm>
#include <chrono>

#include "vidgo/model/provider.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/generation_text.h"

namespace vidgo::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kAskAfter = 200ms;

Result<service::BatchQuote> priceOf(service::GenerationService& service, const RunRequest& request)
{
    auto quote = service.quote(request);
    if (!quote)
        return failure(quote);
    return service::BatchQuote{.quote = std::move(*quote), .files = 1};
}

BatchRequest batchOf(const RunRequest& request, const std::vector<std::filesystem::path>& files)
{
    return {.tool = request.tool,
            .topic = request.topic,
            .parameters = request.parameters,
            .inputs = files,
            .exportTo = {},
            .provider = request.provider};
}

} // namespace

/// What is known of a run before it is ordered.
struct OnlineRun::Answer
{
    Result<std::vector<service::ProviderChoice>> choices;
    std::optional<Result<service::BatchQuote>> quote; ///< None: nobody can be asked yet.
    service::Precheck precheck;
};

OnlineRun::OnlineRun(QObject* parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kAskAfter);
    connect(&m_soon, &QTimer::timeout, this, &OnlineRun::ask);
}

void OnlineRun::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    if (m_hub)
        m_hub->disconnect(this);
    m_hub = hub;
    if (!m_hub)
        return;
    connect(m_hub, &ServiceHub::languageChanged, this, &OnlineRun::changed);
    connect(m_hub, &ServiceHub::sessionChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_hub, &ServiceHub::settingsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_hub, &ServiceHub::accountChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_hub, &ServiceHub::creditsChanged, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

void OnlineRun::setRequest(const RunRequest& request, bool runsOnDevice)
{
    const bool isOther = request.tool != m_request.tool;
    m_request = request;
    if (isOther) {
        forget();
        setProvider(runsOnDevice ? QString() : QStringLiteral("auto"));
    }
    m_soon.start();
}

void OnlineRun::setFiles(const std::vector<std::filesystem::path>& files)
{
    if (m_files == files)
        return;
    m_files = files;
    forgetPrice();
    Q_EMIT changed();
}

void OnlineRun::setProvider(const QString& id)
{
    if (m_provider == id)
        return;
    m_provider = id;
    forgetPrice();
    Q_EMIT providerChanged();
    Q_EMIT changed();
}

// It is of another order, and so is one that is still on its way.
void OnlineRun::forgetPrice()
{
    ++m_serial;
    m_quote.reset();
    m_soon.start();
}

void OnlineRun::forget()
{
    ++m_serial;
    m_choices.clear();
    m_quote.reset();
    m_precheck = {};
    m_error = {};
    Q_EMIT changed();
}

void OnlineRun::ask()
{
    m_soon.stop();
    if (!m_hub || m_request.tool == Tool::None)
        return;
    auto request = m_request;
    request.provider = isActive() ? toStdString(m_provider) : "auto";
    const auto work = [&service = m_hub->services().generations, request, files = m_files,
                       wantsPrice = isActive()](const std::stop_token& stop) {
        Answer answer{.choices = service.choices(request), .quote = std::nullopt, .precheck = {}};
        if (!wantsPrice)
            return answer;
        answer.quote =
            files.empty() ? priceOf(service, request) : service.quote(batchOf(request, files), stop);
        answer.precheck = service.precheck(request);
        return answer;
    };
    m_hub->run(this, work, [this, serial = ++m_serial](Answer answer) {
        if (serial == m_serial)
            take(std::move(answer));
    });
}

void OnlineRun::take(Answer answer)
{
    m_choices = answer.choices ? std::move(*answer.choices) : std::vector<service::ProviderChoice>();
    m_quote.reset();
    m_error = {};
    m_filesPriced = 0;
    m_skipped = 0;
    m_precheck = std::move(answer.precheck);
    // Who has credits and no key of their own is shown the price in credits.
    const auto server = std::ranges::find(m_choices, kServerProvider, &service::ProviderChoice::id);
    if (m_provider == QLatin1String("auto") && !isReady() && server != m_choices.end() && server->isReady) {
        setProvider(toQString(kServerProvider));
        return;
    }
    if (answer.quote && *answer.quote) {
        m_quote = std::move((*answer.quote)->quote);
        m_filesPriced = (*answer.quote)->files;
        m_skipped = (*answer.quote)->skipped;
    } else if (answer.quote) {
        m_error = answer.quote->error();
    }
    Q_EMIT changed();
}

bool OnlineRun::isReady() const
{
    // Credits are never spent unless the person says so.
    return std::ranges::any_of(m_choices, [this](const service::ProviderChoice& choice) {
        const bool isChosen = m_provider == QLatin1String("auto") ? choice.id != kServerProvider
                                                                  : toQString(choice.id) == m_provider;
        return choice.isReady && isChosen;
    });
}

QVariantList OnlineRun::choices() const
{
    QVariantList list;
    for (const auto& choice : m_choices)
        list.append(QVariantMap{{QStringLiteral("id"), toQString(choice.id)},
                                {QStringLiteral("name"), toQString(choice.name)},
                                {QStringLiteral("ready"), choice.isReady},
                                {QStringLiteral("reason"), toQString(choice.reason)}});
    return list;
}

QString OnlineRun::amountText(std::int64_t amount) const
{
    return m_hub && m_quote ? ui::amountText(m_quote->unit, amount, m_hub->language()) : QString();
}

QString OnlineRun::priceText() const
{
    return amountText(m_quote ? m_quote->amount : 0);
}

QString OnlineRun::leftText() const
{
    return amountText(m_quote ? m_quote->available : 0);
}

// Credits come with a payment, a spending budget with a decision. Where only the plan is too low, nobody
// knows whether the order would be taken.
bool OnlineRun::mayRunLater() const
{
    return m_provider == toQString(kServerProvider) && m_quote && !m_quote->fits &&
           m_quote->available < m_quote->amount;
}

QString OnlineRun::shortText() const
{
    if (!m_quote || m_quote->fits || !m_hub)
        return {};
    if (const auto* const plan = m_hub->services().catalog.catalog().tier(m_quote->neededTier)) {
        const auto name = toQString(plan->name.in(m_hub->language()));
        return mayRunLater()
                   //: A run is not part of the plan that the person has; %1 is the name of one that has it.
                   ? tr("This is part of the plan %1. Your order waits until you have it, and then goes on "
                        "by itself.")
                         .arg(name)
                   //: A run is not part of the plan that the person has; %1 is the name of one that has it.
                   : tr("This is part of the plan %1.").arg(name);
    }
    if (mayRunLater())
        //: A run costs more credits than the person has; %1 is how many they have, such as "3 credits".
        return tr("Only %1 left. Your order waits for more, and then goes on by itself.").arg(leftText());
    //: A run costs more than can be spent; %1 is an amount of money.
    return tr("Only %1 left. Raise your spending budget to run this.").arg(leftText());
}

QString OnlineRun::warningText() const
{
    if (!isActive() || m_precheck.categories.empty())
        return {};
    return precheckText(m_precheck.categories.front(), m_precheck.verdict == ModerationVerdict::Block);
}

QVariantList OnlineRun::lines() const
{
    QVariantList list;
    if (!m_quote || !m_hub)
        return list;
    const auto& catalog = m_hub->services().catalog.catalog();
    for (const auto& line : m_quote->lines) {
        const auto* service = catalog.service(line.id);
        const auto* provider = catalog.provider(line.id.substr(0, line.id.find(':')));
        auto text = service ? toQString(service->name.in(m_hub->language()))
                            : toQString(provider ? provider->name : line.text);
        if (line.quantity > 1)
            //: One item of a price: its name, and how many of it
            text = tr("%1 × %2").arg(text).arg(line.quantity);
        list.append(QVariantMap{
            {QStringLiteral("text"), text},
            {QStringLiteral("amount"), line.isKnown ? amountText(line.amount) : QStringLiteral("?")}});
    }
    return list;
}

RunRequest OnlineRun::ordered(RunRequest request) const
{
    request.provider = toStdString(m_provider);
    request.agreedAmount = m_quote ? m_quote->amount : 0;
    return request;
}

BatchRequest OnlineRun::ordered(BatchRequest request) const
{
    request.provider = toStdString(m_provider);
    request.agreedAmount = m_quote ? m_quote->amount : 0;
    return request;
}

} // namespace vidgo::ui
