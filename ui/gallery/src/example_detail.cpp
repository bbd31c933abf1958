#include "vidgo/ui/gallery/example_detail.h"

#include <QLocale>

#include "favourites.h"
#include "vidgo/ui/bridge/clip_address.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/label_text.h"

namespace vidgo::ui::gallery {

namespace {

void add(QVariantList& facts, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        facts.append(QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("value"), value}});
}

} // namespace

void ExampleDetail::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &ExampleDetail::changed);
    connect(hub, &ServiceHub::favouriteChanged, this, &ExampleDetail::onFavouriteChanged);
    Q_EMIT hubChanged();
    load();
}

QString ExampleDetail::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

void ExampleDetail::setExampleId(const QString& id)
{
    if (m_exampleId == id)
        return;
    m_exampleId = id;
    load();
}

const Catalog& ExampleDetail::catalog() const
{
    return m_hub->services().catalog.catalog();
}

QString ExampleDetail::inLanguage(const LocalizedText& text) const
{
    return toQString(text.in(m_hub->language()));
}

QString ExampleDetail::toolId() const
{
    return m_material ? toQString(vidgo::toolId(m_material->tool)) : QString();
}

QUrl ExampleDetail::clipUrl() const
{
    return clip() && !m_loading ? clipAddress(m_material->result) : QUrl();
}

QString ExampleDetail::styleId() const
{
    return m_material ? toQString(m_material->style) : QString();
}

QString ExampleDetail::title() const
{
    return m_material && m_hub ? inLanguage(m_material->title) : QString();
}

QString ExampleDetail::kindName() const
{
    if (!m_material || !m_hub)
        return {};
    if (const auto* style = catalog().style(m_material->style))
        return inLanguage(style->name);
    const auto* tool = catalog().tool(m_material->tool);
    const auto* topic = tool ? tool->topic(m_material->topic) : nullptr;
    return topic ? inLanguage(topic->name) : tool ? inLanguage(tool->name) : title();
}

QString ExampleDetail::label() const
{
    return m_material ? labelText(m_material->label) : QString();
}

QVariantList ExampleDetail::facts() const
{
    QVariantList facts;
    if (!m_material || !m_hub)
        return facts;
    const QLocale locale(m_hub->languageCode());
    const auto* tool = catalog().tool(m_material->tool);
    const auto* topic = tool ? tool->topic(m_material->topic) : nullptr;
    const auto* style = catalog().style(m_material->style);
    //: Label of a fact about an example; the value is what was asked for in words.
    add(facts, tr("Request"), inLanguage(m_material->prompt));
    //: Label of a fact about an example; the value is the name of a tool.
    add(facts, tr("Tool"), style || !tool ? QString() : inLanguage(tool->name));
    //: Label of a fact about an example; the value is a topic of the tool, such as Electronics.
    add(facts, tr("Topic"), topic && !style ? inLanguage(topic->name) : QString());
    //: Label of a fact about an example; the value is the name of a style, such as Watercolor.
    add(facts, tr("Style"), style ? inLanguage(style->name) : QString());
    //: Label of a fact about an example; the value says what such pictures are good for.
    add(facts, tr("Good for"), style ? inLanguage(style->useCase) : QString());
    //: Label of a fact about an example; the value is its size in pixels.
    add(facts, tr("Size"),
        //: Size of a picture: width × height in pixels.
        tr("%1 × %2 pixels").arg(m_material->width).arg(m_material->height));
    if (m_material->isClip())
        //: Label of a fact about an example that is a clip; the value is how long it runs.
        add(facts, tr("Length"),
            //: How long a clip runs, in seconds with one decimal.
            tr("%1 seconds").arg(locale.toString(double(m_material->durationMs) / 1000.0, 'f', 1)));
    return facts;
}

QStringList ExampleDetail::credits() const
{
    QStringList lines;
    if (m_material)
        for (const auto& line : m_material->credits)
            lines.append(toQString(line));
    return lines;
}

bool ExampleDetail::onDevice() const
{
    return m_material && m_hub && engineOf(*m_material, catalog()) == Engine::OnDevice;
}

void ExampleDetail::setFavourite(bool favourite)
{
    if (m_hub && m_material)
        markFavourite(*m_hub, this, m_exampleId, favourite,
                      [this](const QString& reason) { Q_EMIT favouriteFailed(reason); });
}

Result<ExampleDetail::Opened> ExampleDetail::open(service::ExampleService& examples, StudioMode mode,
                                                  const MaterialId& id)
{
    auto material = examples.find(id);
    if (!material)
        return failure(material);
    auto pictures = examplePictures(examples, *material, mode, kFullSize);
    // A view that could not be counted is no reason to show nothing.
    std::ignore = examples.recordView(id);
    return Opened{std::move(*material), std::move(pictures)};
}

void ExampleDetail::load()
{
    const int request = ++m_request;
    m_material.reset();
    m_pictures = {};
    m_error.reset();
    m_loading = m_hub && !m_exampleId.isEmpty();
    Q_EMIT changed();
    if (!m_loading)
        return;
    m_hub->run(
        this,
        [&examples = m_hub->services().examples, mode = m_hub->services().session.mode(),
         id = MaterialId(toStdString(m_exampleId))](std::stop_token) { return open(examples, mode, id); },
        [this, request](Result<Opened> answer) {
            if (request == m_request)
                take(std::move(answer));
        });
}

void ExampleDetail::take(Result<Opened> answer)
{
    m_loading = false;
    if (!answer) {
        m_error = answer.error();
    } else {
        m_material = std::move(answer->material);
        m_pictures = std::move(answer->pictures);
    }
    Q_EMIT changed();
}

void ExampleDetail::onFavouriteChanged(const QString& exampleId, bool favourite)
{
    if (!m_material || exampleId != m_exampleId || m_material->favourite == favourite)
        return;
    m_material->favourite = favourite;
    Q_EMIT changed();
}

} // namespace vidgo::ui::gallery
