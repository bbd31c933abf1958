#include "desktop.h"

namespace vidgo {

namespace {

/// Of systems that this program cannot speak to: what it has to say it says in its window.
class NoDesktop final : public Desktop
{
public:
    void notify(const QString&, const QString&, std::function<void()> otherwise) override { otherwise(); }
    void showProgress(double, int) override {}
};

} // namespace

std::unique_ptr<Desktop> makeDesktop()
{
    return std::make_unique<NoDesktop>();
}

} // namespace vidgo
