#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/batch.h"
#include "vidgo/model/library.h"
#include "vidgo/service/generation_service.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/tools/said_error.h"

namespace vidgo::ui {

/// Where a run is made, this computer or a provider, and what it will cost there.
class OnlineRun : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolRunModel.")
    /// Empty: this computer. "auto": whichever provider serves best. Otherwise the id of the only one that
    /// may.
    Q_PROPERTY(QString provider READ provider WRITE setProvider NOTIFY providerChanged)
    /// A provider makes it.
    Q_PROPERTY(bool active READ isActive NOTIFY providerChanged)
    /// There are providers who can: of a tool of their own, and not for visitors.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    /// Somebody of them could be asked now: there is a key.
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    /// In the order in which they would be asked: maps of "id", "name", "ready", "reason".
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)

    /// The price of what would be run now is here.
    Q_PROPERTY(bool priced READ isPriced NOTIFY changed)
    Q_PROPERTY(bool priceKnown READ isPriceKnown NOTIFY changed)
    /// Something of it is known.
    Q_PROPERTY(bool amountKnown READ isAmountKnown NOTIFY changed)
    /// What it costs at most: "12 credits", "US$0.40".
    Q_PROPERTY(QString priceText READ priceText NOTIFY changed)
    /// Its items: maps of "text" and "amount".
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    Q_PROPERTY(bool fits READ isFitting NOTIFY changed)
    /// It may be ordered though it does not fit, and waits until it does.
    Q_PROPERTY(bool later READ mayRunLater NOTIFY changed)
    /// Why it cannot be run at once, of one that does not fit: too little is left, or the plan does not have
    /// it. Empty of one that fits.
    Q_PROPERTY(QString shortText READ shortText NOTIFY changed)
    /// What can be spent before the run.
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    /// What this computer thinks of the words before they are sent; empty: nothing. The run may be ordered
    /// all the same.
    Q_PROPERTY(QString warningText READ warningText NOTIFY changed)
    /// Everything that an order needs is known.
    Q_PROPERTY(bool orderable READ isOrderable NOTIFY changed)
    /// Of many files: how many of them would be made, and how many cannot be.
    Q_PROPERTY(int files READ files NOTIFY changed)
    Q_PROPERTY(int skipped READ skipped NOTIFY changed)
    /// Why there is no price; empty when there is one.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    explicit OnlineRun(QObject* parent = nullptr);

    void setHub(ServiceHub* hub);
    /// What would be run, without who makes it. Asks for its price soon; a tool that nothing on this computer
    /// makes is made by "auto".
    void setRequest(const RunRequest& request, bool runsOnDevice);
    /// There are many files to work on, in the place of the one of the request, for one price; none: there
    /// are not.
    void setFiles(const std::vector<std::filesystem::path>& files);

    QString provider() const { return m_provider; }
    void setProvider(const QString& id);
    bool isActive() const { return !m_provider.isEmpty(); }
    bool isOffered() const { return !m_choices.empty(); }
    bool isReady() const;
    QVariantList choices() const;
    bool isPriced() const { return m_quote.has_value(); }
    bool isPriceKnown() const { return m_quote && m_quote->isKnown; }
    bool isAmountKnown() const { return m_quote && (m_quote->isKnown || m_quote->amount > 0); }
    QString priceText() const;
    QVariantList lines() const;
    bool isFitting() const { return m_quote && m_quote->fits; }
    bool mayRunLater() const;
    QString shortText() const;
    QString leftText() const;
    QString warningText() const;
    int files() const { return m_filesPriced; }
    int skipped() const { return m_skipped; }
    QString errorText() const { return m_error.text(m_hub); }

    /// Asks at once who can be asked and for what price; otherwise that happens soon after each change.
    Q_INVOKABLE void ask();

    /// The run as it is ordered: with who makes it, and the price that was shown.
    RunRequest ordered(RunRequest request) const;
    BatchRequest ordered(BatchRequest request) const;
    /// Everything that an order needs is known.
    bool isOrderable() const { return isReady() && isPriced() && (isFitting() || mayRunLater()); }

Q_SIGNALS:
    void providerChanged();
    void changed();

private:
    struct Answer;

    void take(Answer answer);
    void forget();
    void forgetPrice();
    QString amountText(std::int64_t amount) const;

    QPointer<ServiceHub> m_hub;
    QString m_provider;
    RunRequest m_request;
    std::vector<service::ProviderChoice> m_choices;
    std::vector<std::filesystem::path> m_files;
    std::optional<GenerationQuote> m_quote;
    int m_filesPriced = 0;
    int m_skipped = 0;
    service::Precheck m_precheck;
    SaidError m_error;
    QTimer m_soon; ///< So that a slider that moves asks once.
    int m_serial = 0;
};

} // namespace vidgo::ui
