#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/budget.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui {

/// What may be spent with keys of the person's own: for the settings, and with a tool for the place where it
/// is run. All texts are in the language of the window.
class BudgetModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// Whose price is asked for; empty: none.
    Q_PROPERTY(QString toolId READ toolId WRITE setToolId NOTIFY toolChanged)
    /// False for visitors, who spend nothing.
    Q_PROPERTY(bool applies READ applies NOTIFY changed)
    /// The first answer is here.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool isSet READ isSet NOTIFY changed)
    /// "USD" or "TWD".
    Q_PROPERTY(QString currency READ currency NOTIFY changed)
    /// As in the fields: "20", "32.15".
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    Q_PROPERTY(QString rate READ rate NOTIFY changed)
    Q_PROPERTY(QString limitText READ limitText NOTIFY changed)
    /// Spent and set aside.
    Q_PROPERTY(QString usedText READ usedText NOTIFY changed)
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    Q_PROPERTY(QString resetText READ resetText NOTIFY changed)
    Q_PROPERTY(double usedPart READ usedPart NOTIFY changed)
    Q_PROPERTY(bool low READ low NOTIFY changed)

    Q_PROPERTY(bool isFree READ isFree NOTIFY changed)
    Q_PROPERTY(bool priceKnown READ priceKnown NOTIFY changed)
    Q_PROPERTY(QString priceText READ priceText NOTIFY changed)
    Q_PROPERTY(bool fits READ fits NOTIFY changed)

    /// Latest first: maps of "when", "what" and "amount".
    Q_PROPERTY(QVariantList history READ history NOTIFY historyChanged)
    /// Why the budget could not be read or set; empty when it could.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    using QObject::QObject;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString toolId() const { return m_toolId; }
    void setToolId(const QString& toolId);
    bool applies() const;
    bool ready() const { return m_quote.has_value(); }
    bool busy() const { return m_busy; }
    bool isSet() const { return state().choice.has_value(); }
    QString currency() const;
    QString amount() const;
    QString rate() const;
    QString limitText() const { return moneyText(state().limit(), true); }
    QString usedText() const { return moneyText(state().used + state().held); }
    QString leftText() const { return moneyText(state().left, true); }
    QString resetText() const;
    double usedPart() const;
    bool low() const { return state().isLow(); }
    bool isFree() const { return m_quote && m_quote->isFree; }
    bool priceKnown() const { return m_quote && m_quote->isKnown; }
    QString priceText() const { return moneyText(m_quote ? m_quote->amount : 0); }
    bool fits() const { return m_quote && m_quote->fits(); }
    QVariantList history() const { return m_history; }
    QString errorText() const;

    Q_INVOKABLE void reload();
    Q_INVOKABLE void loadHistory();
    /// Whether a text can be an amount of money, and one a rate.
    Q_INVOKABLE bool isAmount(const QString& text) const;
    Q_INVOKABLE bool isRate(const QString& text) const;
    /// Sets the budget. For US dollars the rate is not looked at.
    Q_INVOKABLE void save(const QString& amount, const QString& currency, const QString& rate);

Q_SIGNALS:
    void hubChanged();
    void toolChanged();
    void changed();
    void historyChanged();
    void saved();

private:
    BudgetState state() const { return m_quote ? m_quote->budget : BudgetState{}; }
    Currency currencyOf() const;
    QString moneyText(std::int64_t units, bool down = false) const;
    void show(const std::vector<BudgetEntry>& entries);

    QPointer<ServiceHub> m_hub;
    QString m_toolId;
    std::optional<BudgetQuote> m_quote;
    std::optional<Error> m_error; ///< Its sentence follows the language.
    QVariantList m_history;
    bool m_busy = false;
};

} // namespace vidgo::ui
