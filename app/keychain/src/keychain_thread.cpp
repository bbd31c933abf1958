#include "keychain_thread.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

namespace vidgo::keychain {

namespace {

// QtKeychain runs the jobs of a process one after another, out of a queue that lives in the thread that used
// it first. So there is one such thread for all stores, and it never ends: with it the queue would stand
// still.
QObject* makeReceiver()
{
    auto* thread = new QThread;
    thread->setObjectName(QStringLiteral("keychain"));
    auto* receiver = new QObject;
    receiver->moveToThread(thread);
    thread->start();
    return receiver;
}

} // namespace

void inKeychainThread(std::function<void()> work)
{
    static auto* const receiver = makeReceiver();
    QMetaObject::invokeMethod(receiver, std::move(work), Qt::QueuedConnection);
}

} // namespace vidgo::keychain
