#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/shop.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::plans {

/// One purchase, from its price to what it brought. The order is the truth: it is asked, not the window in
/// which somebody pays, and it is followed to its end also when nobody looks any more. A purchase is ordered
/// once, however often it is tried.
class PurchaseModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    /// What is bought, how much it is line by line ({text, amount}), and what is left to pay; empty until it
    /// is known.
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    /// {code, text, refused}: what each code does, or why it is refused.
    Q_PROPERTY(QVariantList codes READ codes NOTIFY changed)
    /// No other codes can be given: the order may have been made with these.
    Q_PROPERTY(bool codesKept READ codesKept NOTIFY changed)
    /// {id, text, hint} of each way to pay; the first is chosen.
    Q_PROPERTY(QVariantList ways READ ways NOTIFY changed)
    Q_PROPERTY(QString way READ way WRITE setWay NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why the last try failed, and whether money moved.
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString moneyNote READ moneyNote NOTIFY changed)
    /// What the step means: a heading and a sentence or more.
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// Of a payment by hand.
    Q_PROPERTY(QString instructions READ instructions NOTIFY changed)
    /// Where it can be paid in the system's browser; empty: nowhere.
    Q_PROPERTY(QUrl address READ address NOTIFY changed)
    /// It may be paid, or given up.
    Q_PROPERTY(bool payable READ payable NOTIFY changed)

public:
    /// Price: nothing is ordered yet. Ways: ordered, and not being paid. Window: the window in which it is
    /// paid is open. Asking: it was left, and the order is asked. Later: it is paid somewhere else, with a
    /// code or by hand. The others are those of the order.
    enum Step { Price, Ways, Window, Asking, Later, Review, Paid, Delivered, Cancelled, Expired, Returned };
    Q_ENUM(Step)

    explicit PurchaseModel(QObject* parent = nullptr);

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    Step step() const;
    QString title() const;
    QVariantList lines() const;
    QString total() const;
    QVariantList codes() const;
    bool codesKept() const { return m_isSent || m_order; }
    QVariantList ways() const;
    QString way() const;
    void setWay(const QString& id);
    bool busy() const { return m_isBusy; }
    QString errorText() const;
    QString moneyNote() const;
    QString heading() const;
    QString text() const;
    QString instructions() const;
    QUrl address() const;
    bool payable() const { return m_order && isWaiting(m_order->state); }

    /// A new purchase: "plan" or "package", its id, and the code of a currency.
    Q_INVOKABLE void begin(const QString& kind, const QString& item, const QString& currency);
    /// An order that was made before.
    Q_INVOKABLE void take(const QString& orderId);
    /// Asks again for the price, or for the order that take() was given.
    Q_INVOKABLE void retry();
    Q_INVOKABLE void addCode(const QString& code);
    Q_INVOKABLE void removeCode(const QString& code);
    Q_INVOKABLE void placeOrder();
    /// Leads back to the ways to pay, for another one or the same again.
    Q_INVOKABLE void choose();
    /// Opens the window in which it is paid.
    Q_INVOKABLE void pay();
    /// Asks the order now.
    Q_INVOKABLE void ask();
    Q_INVOKABLE void cancelOrder();

    /// The first pause between two questions about the order; each one is longer than the one before, up to
    /// `longest`.
    void setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    /// Until the order is asked again by itself; none when it is not.
    std::optional<std::chrono::milliseconds> nextQuestion() const;

Q_SIGNALS:
    void hubChanged();
    void changed();
    /// What was bought is there.
    void delivered();

private:
    /// What take() and placeOrder() find out about an order.
    struct Ordered
    {
        ShopOrder order;
        std::vector<PayBy> ways;
        std::optional<Error> error; ///< Why the ways are not known.
    };

    static Result<Ordered> waysOf(service::ShopService& shop, Result<ShopOrder> order,
                                  const std::stop_token& stop);
    template <class Work, class Then>
    void run(Work work, Then then);
    void renewKey();
    void preview();
    void takePreview(const CodePreview& preview);
    void takeOrdered(const Ordered& ordered);
    void takeCheckout(const ShopCheckout& checkout);
    void takeAsked(const Result<ShopOrder>& order);
    void adopt(const ShopOrder& order);
    void leave(CheckoutEnd end);
    void askLater();
    void fail(const Error& error);
    std::string itemName() const;
    ShopOrder previewed() const;

    QPointer<ServiceHub> m_hub;
    service::OrderWish m_wish;
    bool m_isSent = false; ///< The order may have been made.
    std::optional<CodePreview> m_preview;
    std::vector<CodeRefusal> m_refused;
    std::optional<ShopOrder> m_order;
    OrderId m_taken;
    std::vector<PayBy> m_ways;
    PayBy m_way = PayBy::None;
    std::optional<ShopCheckout> m_checkout;
    bool m_isWindowOpen = false;
    bool m_wasLeft = false;      ///< Somebody was where it is paid.
    bool m_isWindowLost = false; ///< It never came, or did not hold.
    bool m_isChoosing = false;
    bool m_isAsking = false;
    std::optional<Error> m_error;
    bool m_isBusy = false;
    int m_purchase = 0; ///< Answers about an earlier one are dropped.
    QTimer m_timer;
    std::chrono::milliseconds m_firstPause{2'000};
    std::chrono::milliseconds m_longestPause{120'000};
    std::chrono::milliseconds m_pause{0};
    std::chrono::milliseconds m_waited{0}; ///< In all; never longer than the order can be paid.
};

} // namespace vidgo::ui::plans
