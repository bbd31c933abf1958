#pragma once

#include <QString>

#include "studio_driver.h"

namespace vidgo::test {

/// Somebody in front of a studio with `--sandbox`, who gets an account by pointer and keys.
class SandboxPerson
{
public:
    static constexpr auto kAddress = "ann@example.com";
    static constexpr auto kPassword = "correct horse battery";

    explicit SandboxPerson(const StudioDriver& studio)
        : m_studio(studio)
    {}

    const service::AccountServices& atServer() const;
    /// Waits for the server: the window is there before it is.
    bool waitForServer() const;
    /// Registers and types the code of the mail. Pictures of the steps are named after `story`.
    bool signUp(const QString& story) const;
    /// Presses a field and types into it.
    bool fill(const char* field, const QString& text) const;
    /// What the card with the credits says.
    bool sees(std::int64_t credits) const;

private:
    QString codeInMail() const;

    const StudioDriver& m_studio;
};

} // namespace vidgo::test
