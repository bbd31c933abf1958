#pragma once

#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace vidgo::checkout {

/// Which addresses belong to a payment. It begins at an address of our server, goes on at the gateway's,
/// passes through the page of the person's bank, and ends at an address of our server.
class CheckoutGuard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Where the payment begins; its origin belongs to the payment.
    Q_PROPERTY(QUrl start MEMBER m_start NOTIFY changed)
    /// Where it ends: any of these addresses, whatever follows behind a '?'.
    Q_PROPERTY(QStringList ends MEMBER m_ends NOTIFY changed)
    /// The gateways': "https://payment.ecpay.com.tw", "https://*.paddle.com" (any host below it), or on this
    /// computer "http://127.0.0.1:4000".
    Q_PROPERTY(QStringList origins MEMBER m_origins NOTIFY changed)

public:
    enum Judgement {
        Inside,  ///< Of our server or of a gateway.
        Bank,    ///< Of somebody else, to whom the gateway has sent the person: their bank.
        End,     ///< The payment's page is done.
        Refused, ///< It does not belong here.
    };
    Q_ENUM(Judgement)

    /// How the page gets to another one.
    enum Way {
        Sent,   ///< By a form or a redirection, which is how gateways and banks hand a payment on.
        Chosen, ///< By a link, a script or a key.
        Within, ///< In a frame of the page.
    };
    Q_ENUM(Way)

    using QObject::QObject;

    /// What is to be done with a page that wants to go from `current` to `address`. Unencrypted addresses are
    /// refused, but for those of this computer that are listed; so are names and passwords in addresses.
    Q_INVOKABLE vidgo::checkout::CheckoutGuard::Judgement
    judge(const QUrl& address, const QUrl& current, vidgo::checkout::CheckoutGuard::Way way) const;
    /// "payment.ecpay.com.tw", as it is to be read by people: never in letters that look like others.
    Q_INVOKABLE static QString hostOf(const QUrl& address);
    Q_INVOKABLE static bool isEncrypted(const QUrl& address);

Q_SIGNALS:
    void changed();

private:
    bool isEnd(const QUrl& address) const;
    bool isListed(const QUrl& address) const;
    Judgement judgeFrame(const QUrl& address) const;

    QUrl m_start;
    QStringList m_ends;
    QStringList m_origins;
};

} // namespace vidgo::checkout
