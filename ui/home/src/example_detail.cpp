#include "vidgo/ui/home/example_detail.h"

#include "picture_pair.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::home {

void ExampleDetail::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &ExampleDetail::changed);
    Q_EMIT hubChanged();
    load();
}

void ExampleDetail::setMaterialId(const QString& id)
{
    if (m_materialId == id)
        return;
    m_materialId = id;
    load();
}

QString ExampleDetail::title() const
{
    return m_material && m_hub ? toQString(m_material->title.in(m_hub->language())) : QString();
}

QString ExampleDetail::styleName() const
{
    const auto* style =
        m_material && m_hub ? m_hub->services().catalog.catalog().style(m_material->style) : nullptr;
    return style ? toQString(style->name.in(m_hub->language())) : QString();
}

QString ExampleDetail::prompt() const
{
    return m_material && m_hub ? toQString(m_material->prompt.in(m_hub->language())) : QString();
}

QString ExampleDetail::label() const
{
    return m_material ? toQString(m_material->label) : QString();
}

QStringList ExampleDetail::credits() const
{
    QStringList lines;
    if (m_material)
        for (const auto& line : m_material->credits)
            lines.append(toQString(line));
    return lines;
}

Result<ExampleDetail::Opened> ExampleDetail::open(service::ExampleService& examples, const MaterialId& id)
{
    auto material = examples.find(id);
    if (!material)
        return failure(material);
    const auto pictures = examplePictures(examples, *material, kFullSize);
    // A view that could not be counted is no reason to show nothing.
    std::ignore = examples.recordView(id);
    return Opened{std::move(*material), pictures.before, pictures.after};
}

void ExampleDetail::load()
{
    const int request = ++m_request;
    m_material.reset();
    m_before.clear();
    m_after.clear();
    m_errorText.clear();
    m_loading = m_hub && !m_materialId.isEmpty();
    Q_EMIT changed();
    if (!m_loading)
        return;
    m_hub->run(
        this,
        [&examples = m_hub->services().examples,
         id = MaterialId(toStdString(m_materialId))](std::stop_token) { return open(examples, id); },
        [this, request](Result<Opened> answer) {
            if (request == m_request)
                take(std::move(answer));
        });
}

void ExampleDetail::take(Result<Opened> answer)
{
    m_loading = false;
    if (!answer) {
        m_errorText = ui::errorText(answer.error());
    } else {
        m_material = std::move(answer->material);
        m_before = answer->before;
        m_after = answer->after;
    }
    Q_EMIT changed();
}

} // namespace vidgo::ui::home
