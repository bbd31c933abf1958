#pragma once

#include <string>

#include <QString>

#include "vidgo/base/error.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui {

/// What a model says went wrong. It is kept as it happened and put into words when it is read, so that it
/// follows the language of the window.
class SaidError
{
public:
    /// A sentence of the window's own, in the language of the moment.
    using Sentence = QString (*)();

    /// Nothing went wrong.
    SaidError() = default;
    SaidError(const Error& error);
    SaidError(Sentence sentence);
    /// An error that was kept as its parts.
    SaidError(std::string externalTemplate, ErrorArguments arguments);

    bool isEmpty() const { return m_template.empty() && !m_sentence; }
    /// The sentence; what the catalogue has a name for is called by it.
    QString text(ServiceHub* hub) const;

    bool operator==(const SaidError&) const = default;

private:
    std::string m_template;
    ErrorArguments m_arguments;
    Sentence m_sentence = nullptr;
};

} // namespace vidgo::ui
