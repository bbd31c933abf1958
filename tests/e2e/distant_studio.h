#pragma once

#include <filesystem>
#include <string>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>

namespace vidgo::test {

/// Somebody in front of a studio that is a program of its own, with a real window and real web views, so that
/// it can be killed. What is said here is done there as StudioDriver and WebDesk do it; each call waits for
/// its end, and is false or null when it did not come to one.
class DistantStudio
{
public:
    static constexpr int kPatienceMs = 180'000; // what a studio that was killed had in hand is taken up later
    static constexpr int kShorterMs = 45'000;   ///< For what is waited for there.

    struct Place
    {
        std::filesystem::path home;
        std::filesystem::path resources;
        std::string server;
        QJsonObject standIns; ///< What they say of themselves.
        QString theme;
    };
    /// Begins the program with an empty or a used home.
    explicit DistantStudio(const Place& place);

    /// Waits for the first page.
    bool start();
    void kill();

    bool click(const char* name) { return does("click", name); }
    bool clickWords(const char* words) { return does("clickWords", words); }
    /// Presses a field and types in the place of what is in it.
    bool fill(const char* field, const QString& text);
    bool pressReturn() { return does("pressReturn"); }
    bool drop(const char* name, const QString& file);
    /// The first entry of a list, by keys.
    bool openFirst(const char* list) { return does("openFirst", list); }
    bool goTo(const char* page) { return does("goTo", page); }
    bool shows(const char* name) { return does("shows", name); }
    bool isGone(const char* name) { return does("isGone", name); }
    /// Something is written there, or said of an item.
    bool reads(const QString& words);
    /// Presses as often as it takes until something else is there, as a person does who is told to try again.
    bool insist(const char* button, const char* until);
    bool isServerBack() { return does("isServerBack"); }
    bool seesCredits(std::int64_t credits);
    void picture(const QString& name);

    /// From the next payment on its window is the program that people have; otherwise a web view in the
    /// studio, which can be worked.
    bool payInProgram(bool isProgram);
    /// The id of that program, once it runs.
    qint64 paymentProgram();
    bool insistOnPayment();
    bool pay(bool isPaddle, const QString& picture);
    bool isPaymentOver() { return does("isPaymentOver"); }

    /// What there is at the server ("tier", "available", "bought", "held", "orders", "lines") and here
    /// ("jobs": their states).
    QJsonObject state() { return ask("state").toObject(); }
    /// That QML has printed.
    QJsonArray warnings() { return ask("warnings").toArray(); }

private:
    QJsonValue ask(const char* what, QJsonObject with = {});
    bool does(const char* what, const char* name = "");

    QProcess m_process;
};

/// The program that DistantStudio starts: main() of a test gives way to it when it is started with
/// "--studio".
int sitAtStudio();

} // namespace vidgo::test
