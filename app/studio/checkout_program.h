#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QString>

#include "vidgo/base/secret.h"
#include "vidgo/model/proxy.h"
#include "vidgo/ui/bridge/checkout_desk.h"

namespace vidgo {

/// The window in which somebody pays: vidgo-checkout, a program beside this one.
class CheckoutProgram final : public QObject, public ui::CheckoutDesk
{
    Q_OBJECT

public:
    struct Options
    {
        std::filesystem::path fonts;      ///< The folder with the studio's fonts.
        std::function<QString()> theme{}; ///< As in Theme.mode.
        QString folder{};                 ///< Where the program is; empty: beside this one.
        ProxyChoice proxy{};              ///< With which the studio gets out.
        std::function<Secret()> proxyPassword{};
    };
    explicit CheckoutProgram(Options options);
    /// Ends the program.
    ~CheckoutProgram() override;

    void open(const ShopCheckout& checkout, Language language,
              std::function<void(ui::CheckoutEnd)> ended) override;

private:
    QJsonObject proxyOrder() const;
    void begin(const QByteArray& order);
    void end(ui::CheckoutEnd how);

    Options m_options;
    std::unique_ptr<QProcess> m_process;
    std::function<void(ui::CheckoutEnd)> m_ended;
};

} // namespace vidgo
