#include "vidgo/ui/tools/said_error.h"

#include "vidgo/ui/messages/error_names.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui {

SaidError::SaidError(const Error& error)
    : m_template(error.externalTemplate())
    , m_arguments(error.arguments())
{}

SaidError::SaidError(Sentence sentence)
    : m_sentence(sentence)
{}

SaidError::SaidError(std::string externalTemplate, ErrorArguments arguments)
    : m_template(std::move(externalTemplate))
    , m_arguments(std::move(arguments))
{}

QString SaidError::text(ServiceHub* hub) const
{
    if (m_sentence)
        return m_sentence();
    if (isEmpty())
        return {};
    if (!hub)
        return ui::errorText(m_template, m_arguments);
    return ui::errorText(m_template,
                         withNames(m_arguments, hub->services().catalog.catalog(), hub->language()));
}

} // namespace vidgo::ui
