#include <QtTest/QtTest>

#include "vidgo/api/schema.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::api;

namespace {

using Kind = FieldFault::Kind;

Schema person()
{
    return Schema::object({{"name", Schema::text(5, 1)},
                           {"age?", Schema::integer(0, 150)},
                           {"size?", Schema::number(0.5, 2.5)},
                           {"role?", Schema::oneOf({"user", "admin"})},
                           {"mail?", Schema::text(254, 0, Schema::Form::Email)},
                           {"id?", Schema::id()},
                           {"uuid?", Schema::text(36, 36, Schema::Form::Uuid)},
                           {"at?", Schema::moment().orNull()},
                           {"day?", Schema::text(10, 10, Schema::Form::Day)},
                           {"tags?", Schema::list(Schema::text(3), 2)},
                           {"notes?", Schema::map(Schema::text(3), 2)},
                           {"ok?", Schema::boolean()}});
}

// "pointer kind limit" of each fault, in one line.
QString faultsOf(const char* text)
{
    const auto json = Json::parse(text);
    if (!json)
        return QStringLiteral("not JSON");
    QStringList lines;
    for (const auto& fault : person().check(*json)) {
        const auto line = fault.pointer + " " + std::string(faultId(fault.kind)) + " " + fault.limit;
        lines << QString::fromStdString(line).trimmed();
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("faults");
        const auto row = [](const char* name, const char* text, const char* faults) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(faults);
        };
        row("good", R"({"name":"Ann","age":30,"size":1,"role":"admin","mail":"a@b","id":"x_1:2","at":null})",
            "");
        row("missing", R"({})", "/name missing");
        row("unknown", R"({"name":"A","extra":1})", "/extra unknown");
        row("type", R"({"name":1})", "/name wrong_type string");
        row("no object", R"([])", " wrong_type object");
        row("fraction for an integer", R"({"name":"A","age":1.5})", "/age wrong_type integer");
        row("below", R"({"name":"A","age":-1})", "/age too_small 0");
        row("above", R"({"name":"A","age":151})", "/age too_large 150");
        row("number below", R"({"name":"A","size":0.4})", "/size too_small 5E-1");
        row("number above", R"({"name":"A","size":3})", "/size too_large 2.5E0");
        row("too short", R"({"name":""})", "/name too_small 1");
        row("characters count, not bytes", R"({"name":"日本語日本"})", "");
        row("too long", R"({"name":"日本語日本語"})", "/name too_large 5");
        row("control character", "{\"name\":\"a\\u0007\"}", "/name wrong_form text");
        row("none of these", R"({"name":"A","role":"root"})", "/role not_allowed user, admin");
        row("mail", R"({"name":"A","mail":"a b@c"})", "/mail wrong_form email");
        row("id", R"({"name":"A","id":"a/b"})", "/id wrong_form");
        row("uuid", R"({"name":"A","uuid":"01234567-0123-0123-0123-0123456789zz"})", "/uuid wrong_form uuid");
        row("moment", R"({"name":"A","at":"yesterday"})", "/at wrong_form date-time");
        row("day", R"({"name":"A","day":"2026-13-01"})", "/day wrong_form date");
        row("items", R"({"name":"A","tags":["abc",7]})", "/tags/1 wrong_type string");
        row("too many", R"({"name":"A","tags":["a","b","c"]})", "/tags too_large 2");
        row("values of a map", R"({"name":"A","notes":{"a/b~":"toolong"}})", "/notes/a~1b~0 too_large 3");
        row("large map", R"({"name":"A","notes":{"a":"","b":"","c":""}})", "/notes too_large 2");
        row("truth", R"({"name":"A","ok":"true"})", "/ok wrong_type boolean");
        row("several", R"({"age":-1,"x":0})", "/x unknown; /name missing; /age too_small 0");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, faults);
        QCOMPARE(faultsOf(text.constData()), faults.trimmed());
    }

    void faultsAreBounded()
    {
        Json::Object many;
        for (int i = 0; i < 1000; ++i)
            many["x" + std::to_string(i)] = 1;
        QCOMPARE(person().check(many).size(), std::size_t{32});
    }

    void readsTextOfQueries()
    {
        QCOMPARE(Schema::integer().fromText("12"), Json(12));
        QCOMPARE(Schema::integer().fromText("12x"), Json("12x"));
        QCOMPARE(Schema::number(0, 1).fromText("0.5"), Json(0.5));
        QCOMPARE(Schema::boolean().fromText("true"), Json(true));
        QCOMPARE(Schema::text(10).fromText("12"), Json("12"));
        QCOMPARE(Schema::list(Schema::integer(), 3).fromText("1,2"), Json(Json::Array{1, 2}));
    }

    void documentsWhatItChecks()
    {
        const auto document = person().document();
        QCOMPARE(*document.find("type"), Json("object"));
        QCOMPARE(*document.find("additionalProperties"), Json(false));
        QCOMPARE(*document.find("required"), Json(Json::Array{"name"}));
        const auto& properties = *document.find("properties");
        QCOMPARE(*properties.find("age")->find("maximum"), Json(150));
        QCOMPARE(*properties.find("name")->find("minLength"), Json(1));
        QCOMPARE(*properties.find("role")->find("enum"), Json(Json::Array{"user", "admin"}));
        QCOMPARE(*properties.find("at")->find("type"), Json(Json::Array{"string", "null"}));
        QCOMPARE(*properties.find("notes")->find("maxProperties"), Json(2));
        QCOMPARE(*properties.find("tags")->find("items")->find("maxLength"), Json(3));
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
